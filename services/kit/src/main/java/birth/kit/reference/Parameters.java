package birth.kit.reference;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * What a policy can change: the value in force on a day, as published, else as configured under the same key, else as the
 * service ships it. A key may be narrowed by item and district ({@code birth.lamps.enabled.H.220502}); the narrowest one that says something decides.
 */
@ApplicationScoped
public class Parameters {

    static final String KIND = "parameter";

    private final ReferenceData data;
    private final Config config;
    private final List<ShippedParameters> shipped;

    Parameters(ReferenceData data, Config config, @All List<ShippedParameters> shipped) {
        this.data = data;
        this.config = config;
        this.shipped = shipped;
    }

    /** The published, configured or shipped value; empty when nobody says anything. */
    public Optional<String> find(String key, LocalDate day) {
        return data.inForce(KIND, key, day)
                .map(set -> set.content().path("value").asText())
                .or(() -> config.getOptionalValue(key, String.class))
                .or(() -> shipped.stream()
                        .flatMap(table -> table.shipped(key, day).stream())
                        .findFirst());
    }

    /** Several words with blanks between them; none when nobody says anything. */
    public List<String> words(String key, LocalDate day) {
        return find(key, day)
                .filter(said -> !said.isBlank())
                .map(said -> List.of(said.split(" ")))
                .orElse(List.of());
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
