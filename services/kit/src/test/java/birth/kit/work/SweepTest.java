package birth.kit.work;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SweepTest {

    /** A class that could not be loaded, a stack too deep: no later round may be lost by it. */
    @Test
    void goes_on_after_an_error() {
        var rounds = new AtomicInteger();
        try (var sweep = Sweep.every(Duration.ofMillis(5), "breaking", () -> {
            if (rounds.incrementAndGet() == 1) {
                throw new LinkageError("invented");
            }
        })) {
            await().atMost(5, SECONDS).until(() -> rounds.get() > 2);
        }
    }
}
