package birth.local;

import java.time.Duration;
import java.util.Locale;

/** What the user sees: lines that stay, and on a terminal one last line that moves. */
final class Screen {
    private static final long QUIET_MILLIS = 15_000;

    private final boolean terminal;
    private String live = "";
    private long lastPlain = System.currentTimeMillis();

    Screen(boolean terminal) {
        this.terminal = terminal;
    }

    synchronized void say(String line) {
        clear();
        System.out.println(line);
        lastPlain = System.currentTimeMillis();
        show(live);
    }

    /** Shows what is going on just now; without a terminal it becomes a line only every quarter of a minute. */
    synchronized void live(String text) {
        if (terminal) {
            clear();
            show(text);
        } else if (!text.isEmpty() && System.currentTimeMillis() - lastPlain > QUIET_MILLIS) {
            say("  … " + text);
        }
        live = text;
    }

    static String seconds(long sinceNanos) {
        return String.format(
                Locale.ROOT,
                "%.1f s",
                Duration.ofNanos(System.nanoTime() - sinceNanos).toMillis() / 1000.0);
    }

    private void show(String text) {
        if (terminal && !text.isEmpty()) {
            System.out.print("  … " + (text.length() > 110 ? text.substring(0, 110) : text));
            System.out.flush();
        }
    }

    private void clear() {
        if (terminal && !live.isEmpty()) {
            System.out.print("\r\u001b[K");
        }
    }
}
