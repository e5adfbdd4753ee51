package birth.kit.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.config.ConfigProvider;

/** Moves the business clock of the service under test, the way {@code ./birth clock} does. */
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
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
