package birth.kit.test;

import static org.awaitility.Awaitility.await;

import birth.kit.time.BusinessClock;
import jakarta.enterprise.inject.spi.CDI;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.config.ConfigProvider;

/** Moves the business clock of the service under test, the way {@code ./birth clock} does, and waits until the service has seen it. */
public final class MovableClock {

    private MovableClock() {}

    public static void stopAt(String isoWithOffset) {
        write("fixed " + OffsetDateTime.parse(isoWithOffset).toInstant());
    }

    public static void ahead(Duration offset) {
        write("offset " + offset);
    }

    public static void real() {
        write("");
    }

    private static void write(String line) {
        var file = Path.of(ConfigProvider.getConfig().getValue("birth.clock.file", String.class));
        try {
            var next = Files.writeString(file.resolveSibling(file.getFileName() + ".next"), line);
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            untilSeen(new BusinessClock(file, Clock.systemUTC()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Services look at the file every 50 ms only, so a call right behind the move would still happen at the old time. */
    private static void untilSeen(Clock moved) {
        var service = CDI.current().select(BusinessClock.class).get();
        await().pollInterval(Duration.ofMillis(5))
                .until(() -> Duration.between(service.instant(), moved.instant())
                                .abs()
                                .compareTo(Duration.ofMillis(500))
                        < 0);
    }
}
