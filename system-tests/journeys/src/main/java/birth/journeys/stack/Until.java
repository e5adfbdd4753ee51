package birth.journeys.stack;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Asks again and again until the answer is there, with a limit. */
public final class Until {

    private Until() {}

    /** @throws IllegalStateException naming what was waited for, when the limit is over */
    public static <T> T present(String what, Duration limit, Supplier<Optional<T>> question) {
        var end = System.nanoTime() + limit.toNanos();
        var pause = Duration.ofMillis(50);
        while (true) {
            var answer = question.get();
            if (answer.isPresent()) {
                return answer.get();
            }
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Waited " + limit.toSeconds() + " s in vain for " + what);
            }
            LockSupport.parkNanos(pause.toNanos());
            pause = pause.multipliedBy(2).compareTo(Duration.ofMillis(500)) > 0
                    ? Duration.ofMillis(500)
                    : pause.multipliedBy(2);
        }
    }
}
