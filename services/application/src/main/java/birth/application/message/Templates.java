package birth.application.message;

import birth.application.CsvResource;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Every text of every message (message/templates.json), and the events no message is made of, each with its reason. */
@ApplicationScoped
public class Templates {

    /** Told of a department's reminder whose code is newer than the texts. */
    static final String ANY_REMINDER = "REMINDER";

    private final List<Template> all;
    private final Map<String, String> notTold = CsvResource.rows("message/not-told.csv").stream()
            .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> cells[1]));

    Templates(ObjectMapper json) {
        try (var in = Templates.class.getResourceAsStream("/message/templates.json")) {
            all = json.readValue(in, new TypeReference<>() {});
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Optional<Template> find(String code, Audience audience) {
        return all.stream()
                .filter(template ->
                        template.code().equals(code) && template.to().contains(audience))
                .findFirst();
    }

    boolean knows(String code) {
        return all.stream().anyMatch(template -> template.code().equals(code));
    }

    List<Template> all() {
        return all;
    }

    Map<String, String> notTold() {
        return notTold;
    }
}
