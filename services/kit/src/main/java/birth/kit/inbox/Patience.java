package birth.kit.inbox;

import birth.kit.event.UnusableMessage;
import birth.kit.store.StoreFailure;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;

/**
 * How long a consumer goes on trying one message: without limit while something outside is down or another transaction
 * is in the way, a few times for anything else, not at all for a message that can never succeed.
 */
final class Patience {

    private static final int TRIES = 5;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private int tries;

    boolean isOver(RuntimeException failed) {
        tries++;
        if (caused(failed, UnusableMessage.class)) {
            return true;
        }
        return !passing(failed) && tries >= TRIES;
    }

    String reason(RuntimeException failed) {
        Throwable root = failed;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getClass().getSimpleName();
    }

    /** Ends early only for a consumer that is told to stop; a bare park could end at once, by a permit the database driver left. */
    void pause() {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(tries, 10));
        try {
            Thread.sleep(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean passing(Throwable failed) {
        return caused(failed, IOException.class)
                || caused(failed, TimeoutException.class)
                || StoreFailure.isPassing(failed);
    }

    private static boolean caused(Throwable failed, Class<? extends Throwable> kind) {
        for (var cause = failed; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }
}
