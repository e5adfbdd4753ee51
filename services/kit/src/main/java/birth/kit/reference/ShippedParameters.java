package birth.kit.reference;

import java.time.LocalDate;
import java.util.Optional;

/** The first values of a service that ships them as a dated table; they hold where nothing was published or configured. */
public interface ShippedParameters {

    Optional<String> shipped(String key, LocalDate day);
}
