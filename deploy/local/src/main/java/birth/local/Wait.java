package birth.local;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Asks again and again until something is so. */
final class Wait {
    private static final long PAUSE_MILLIS = 150;

    private Wait() {}

    /** @return whether it became so within the limit */
    static boolean until(Duration limit, BooleanSupplier so) {
        long end = System.nanoTime() + limit.toNanos();
        while (!so.getAsBoolean()) {
            if (System.nanoTime() > end || !pause()) {
                return so.getAsBoolean();
            }
        }
        return true;
    }

    private static boolean pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
