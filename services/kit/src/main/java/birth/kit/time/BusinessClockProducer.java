package birth.kit.time;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The one clock of a service; it can be moved only where a clock file is configured (demo and test profiles). */
@Singleton
class BusinessClockProducer {

    @Produces
    @Singleton
    BusinessClock businessClock(@ConfigProperty(name = "birth.clock.file") Optional<String> file) {
        return new BusinessClock(file.map(Path::of).orElse(null), Clock.systemUTC());
    }
}
