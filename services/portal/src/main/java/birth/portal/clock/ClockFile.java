package birth.portal.clock;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** The file that moves business time (docs/protocol.md 7). The portal decides nothing by it; it only says that it was moved. */
@ApplicationScoped
public class ClockFile {

    private static final Logger LOG = Logger.getLogger(ClockFile.class);

    private final Optional<Path> file;

    ClockFile(@ConfigProperty(name = "birth.clock.file") Optional<String> file) {
        this.file = file.map(Path::of);
    }

    /** Empty when business time is real time. */
    public Optional<MovedClock> moved() {
        return file.flatMap(ClockFile::read);
    }

    private static Optional<MovedClock> read(Path file) {
        try {
            var words = Files.readString(file).strip().split("\\s+");
            return switch (words[0]) {
                case "offset" ->
                    Optional.of(new MovedClock(Duration.parse(words[1]), null))
                            .filter(clock -> !clock.offset().isZero());
                case "fixed" -> Optional.of(new MovedClock(null, Instant.parse(words[1])));
                default -> Optional.empty();
            };
        } catch (NoSuchFileException real) {
            return Optional.empty();
        } catch (IOException | DateTimeException | ArrayIndexOutOfBoundsException unreadable) {
            LOG.warnf("The clock file %s cannot be read: %s", file, unreadable.getMessage());
            return Optional.empty();
        }
    }
}
