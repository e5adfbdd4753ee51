package birth.journeys.acceptance;

import birth.journeys.stack.Until;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Waits for a condition at the doors, for at most a minute of real time. */
final class Await {

    private Await() {}

    static void until(String what, BooleanSupplier condition) {
        Until.present(
                what, Duration.ofSeconds(60), () -> condition.getAsBoolean() ? Optional.of(true) : Optional.empty());
    }
}
