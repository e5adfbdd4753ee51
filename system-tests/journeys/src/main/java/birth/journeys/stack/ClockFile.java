package birth.journeys.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.locks.LockSupport;

/** The one line that moves business time, written atomically as {@code ./birth clock} does. */
public final class ClockFile {

    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);
    /** Services look at the file at most every 50 ms (docs/protocol.md 7). */
    private static final Duration UNTIL_SEEN = Duration.ofMillis(120);

    private ClockFile() {}

    /** Business time is that moment in China now and runs on from there. */
    public static void moveTo(LocalDateTime moment) {
        write("offset " + Duration.between(Clock.systemUTC().instant(), moment.toInstant(CHINA)));
    }

    public static void real() {
        write("");
    }

    public static boolean isMoved() {
        try {
            var file = Path.of(Stack.clockFile());
            return Files.exists(file) && !Files.readString(file).isBlank();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @param line {@code offset <ISO duration>}, or empty for real time */
    public static void write(String line) {
        var file = Path.of(Stack.clockFile());
        try {
            var next = Files.writeString(file.resolveSibling(file.getFileName() + ".next"), line);
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        LockSupport.parkNanos(UNTIL_SEEN.toNanos());
    }
}
