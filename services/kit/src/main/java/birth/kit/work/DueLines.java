package birth.kit.work;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Lines of work behind one look: again and again it is asked which of them have something due, and only those begin a round; one
 * that is woken begins at once. So a service with nothing to do asks its database one question, and not one a line.
 */
public final class DueLines implements AutoCloseable {

    private final Map<String, Sweep> lines = new ConcurrentHashMap<>();
    private final Sweep look;

    private DueLines(Duration interval, String name, Supplier<? extends Collection<String>> due) {
        look = Sweep.every(interval, name, () -> due.get().forEach(this::wake));
    }

    /** @param due names the lines that have something to do now */
    public static DueLines every(Duration interval, String name, Supplier<? extends Collection<String>> due) {
        return new DueLines(interval, name, due);
    }

    /** A line whose first round is due at once; a round that failed is due again with the next look. */
    public void start(String line, Runnable round) {
        lines.put(line, Sweep.whenWoken(line, round));
    }

    /** Nothing happens where the line is not worked on here. */
    public void wake(String line) {
        var sweep = lines.get(line);
        if (sweep != null) {
            sweep.wake();
        }
    }

    @Override
    public void close() {
        look.close();
        lines.values().forEach(Sweep::close);
    }
}
