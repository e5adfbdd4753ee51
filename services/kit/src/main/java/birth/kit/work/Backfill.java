package birth.kit.work;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/**
 * Completes rows that an older version wrote without what this one needs: once after each start, in the background, a batch at a
 * time and each row in a transaction of its own. To be safe to repeat and beside another instance, which is the rows' business;
 * it says numbers only, for a row may stand for a person.
 */
public final class Backfill {

    private static final Logger LOG = Logger.getLogger(Backfill.class);
    private static final Duration AGAIN_WHEN_FAILED = Duration.ofMinutes(1);
    private static final int BATCH = 200;

    private final String name;
    private final Lacking lacking;
    private final Consumer<String> complete;
    private volatile boolean done;

    /** Which rows lack something. */
    @FunctionalInterface
    public interface Lacking {

        /** In the order of their keys those that come after this one, which is empty at first. */
        List<String> after(String key, int most);
    }

    public Backfill(String name, Lacking lacking, Consumer<String> complete) {
        this.name = name;
        this.lacking = lacking;
        this.complete = complete;
    }

    /** Begins at once; a round that the database breaks off is made again. */
    public Sweep inBackground() {
        return Sweep.every(AGAIN_WHEN_FAILED, name, () -> {
            if (!done) {
                run();
                done = true;
            }
        });
    }

    /** @return how many rows were completed; one that cannot be is left as it is and counted */
    public int run() {
        int completed = 0;
        int left = 0;
        for (var keys = next(""); !keys.isEmpty(); keys = next(keys.getLast())) {
            for (var key : keys) {
                if (completes(key)) {
                    completed++;
                } else {
                    left++;
                }
            }
        }
        if (completed + left > 0) {
            LOG.infof("Backfill '%s': %d rows completed, %d left as they are", name, completed, left);
        }
        return completed;
    }

    private List<String> next(String after) {
        return QuarkusTransaction.requiringNew().call(() -> lacking.after(after, BATCH));
    }

    private boolean completes(String key) {
        try {
            QuarkusTransaction.requiringNew().run(() -> complete.accept(key));
            return true;
        } catch (RuntimeException unreadable) {
            return false;
        }
    }
}
