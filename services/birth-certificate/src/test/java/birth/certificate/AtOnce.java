package birth.certificate;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** Does several things on real threads that all start together, and gathers what each answered. */
public final class AtOnce {

    private AtOnce() {
    }

    public static <T> List<T> all(List<Callable<T>> acts) throws InterruptedException {
        var start = new CyclicBarrier(acts.size());
        var threads = Executors.newFixedThreadPool(acts.size());
        try {
            return threads.invokeAll(acts.stream().<Callable<T>>map(act -> () -> {
                start.await();
                return act.call();
            }).toList()).stream().map(done -> {
                try {
                    return done.get();
                } catch (InterruptedException | ExecutionException broken) {
                    throw new IllegalStateException(broken);
                }
            }).toList();
        } finally {
            threads.shutdownNow();
        }
    }
}
