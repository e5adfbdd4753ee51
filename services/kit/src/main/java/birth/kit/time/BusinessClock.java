package birth.kit.time;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import org.jboss.logging.Logger;

/**
 * Business time, in Beijing's zone. Follows a one-line file, {@code offset <ISO duration>} or {@code fixed <ISO instant>},
 * so that one command moves every process on a machine at once; without a file it is real time.
 */
public final class BusinessClock extends Clock {

    /** The zone of every date and every deadline (domain.md 1.5 no. 5). */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final Logger LOG = Logger.getLogger(BusinessClock.class);
    private static final long LOOK_EVERY_NANOS = Duration.ofMillis(50).toNanos();

    private final Path file;
    private final Clock real;
    private final ZoneId zone;
    private volatile long lookedAt;
    private volatile String line = "";
    private volatile int moves;
    private volatile Clock current;

    /** @param file the file to follow, or null for real time */
    public BusinessClock(Path file, Clock real) {
        this(file, real, ZONE);
    }

    private BusinessClock(Path file, Clock real, ZoneId zone) {
        this.file = file;
        this.real = real.withZone(zone);
        this.zone = zone;
        this.current = this.real;
        look();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new BusinessClock(file, real, other);
    }

    @Override
    public Instant instant() {
        if (file != null && System.nanoTime() - lookedAt > LOOK_EVERY_NANOS) {
            look();
        }
        return current.instant();
    }

    /** How far business time is from real time; zero when nobody moved it. */
    public Duration offset() {
        return Duration.between(real.instant(), instant()).truncatedTo(ChronoUnit.SECONDS);
    }

    /** Whether there is a file to follow. */
    public boolean isMovable() {
        return file != null;
    }

    /** How often business time was set since this clock was made. */
    public int moves() {
        instant();
        return moves;
    }

    private synchronized void look() {
        lookedAt = System.nanoTime();
        var read = read();
        if (!read.equals(line)) {
            current = parse(read);
            line = read;
            moves++;
        }
    }

    private String read() {
        if (file == null) {
            return "";
        }
        try {
            return Files.readString(file).strip();
        } catch (NoSuchFileException noFile) {
            return "";
        } catch (IOException unreadable) {
            LOG.warnf(
                    "The clock file %s cannot be read (%s); business time stays as it was",
                    file, unreadable.getMessage());
            return line;
        }
    }

    private Clock parse(String text) {
        if (text.isEmpty()) {
            return real;
        }
        try {
            var words = text.split("\\s+", 2);
            return switch (words[0]) {
                case "offset" -> Clock.offset(real, Duration.parse(words[1]));
                case "fixed" -> Clock.fixed(Instant.parse(words[1]), zone);
                default -> throw new IllegalArgumentException("must begin with 'offset' or 'fixed'");
            };
        } catch (DateTimeParseException | IllegalArgumentException | ArrayIndexOutOfBoundsException wrong) {
            LOG.warnf(
                    "The clock file %s says '%s', which is no clock (%s); business time stays as it was",
                    file, text, wrong.getMessage());
            return current;
        }
    }
}
