package birth.kit.test;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** Does several things on real threads that all start together, and gathers what each answered, in the order of the acts. */
public final class AtOnce {

    private AtOnce() {}

    /** Each act has a thread of its own. */
    public static <T> List<T> all(List<? extends Callable<T>> acts) throws InterruptedException {
        return all(acts.size(), acts);
    }

    /** So many threads share the acts; the first act of each thread waits for the others. At least as many acts as threads. */
    public static <T> List<T> all(int threads, List<? extends Callable<T>> acts) throws InterruptedException {
        var start = new CountDownLatch(threads);
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var running = pool.invokeAll(acts.stream()
                    .<Callable<T>>map(act -> () -> {
                        start.countDown();
                        start.await();
                        return act.call();
                    })
                    .toList());
            return running.stream()
                    .map(done -> {
                        try {
                            return done.get();
                        } catch (InterruptedException | ExecutionException broken) {
                            throw new AssertionError("One of those who acted at once failed", broken);
                        }
                    })
                    .toList();
        }
    }
}
