package birth.kit.reference;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * What a policy can change: the value in force on a day, as published, else as configured under the same key. A key may be
 * narrowed by item and district ({@code birth.lamps.enabled.H.220502}); the narrowest one that says something decides.
 */
@ApplicationScoped
public class Parameters {

    static final String KIND = "parameter";

    private final ReferenceData data;
    private final Config config;

    Parameters(ReferenceData data, Config config) {
        this.data = data;
        this.config = config;
    }

    /** The published or configured value; empty when nobody says anything. */
    public Optional<String> find(String key, LocalDate day) {
        return data.inForce(KIND, key, day)
                .map(set -> set.content().path("value").asText())
                .or(() -> config.getOptionalValue(key, String.class));
    }

    /** @throws NoSuchElementException when the key has neither a published nor a configured value */
    public int number(String key, LocalDate day) {
        return find(key, day)
                .map(Integer::parseInt)
                .orElseThrow(() -> new NoSuchElementException("The parameter " + key + " has no value"));
    }

    public boolean flag(String key, LocalDate day) {
        return find(key, day).map(Boolean::parseBoolean).orElse(false);
    }

    /** A switch per item and district: {@code key.item.region}, else {@code key.item}, else {@code key}. */
    public boolean flag(String key, String item, String region, LocalDate day) {
        return find(key + "." + item + "." + region, day)
                .or(() -> find(key + "." + item, day))
                .or(() -> find(key, day))
                .map(Boolean::parseBoolean)
                .orElse(false);
    }
}
