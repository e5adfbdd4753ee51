package birth.application.message;

import birth.application.reference.ReferenceKind;
import birth.kit.reference.Dated;
import birth.kit.text.CsvTable;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Every text of every message (message/templates.json) with its later words, and the events no message is made of, each with its reason. */
@ApplicationScoped
public class Templates {

    /** Told of a department's reminder whose code is newer than the texts. */
    static final String ANY_REMINDER = "REMINDER";

    private final List<Template> all;
    private final Map<String, Dated<Template>> editions;
    private final Map<String, String> notTold =
            CsvTable.shipped(Templates.class, "message/not-told.csv").rows().stream()
                    .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> cells[1]));

    Templates(ObjectMapper json) {
        try (var in = Templates.class.getResourceAsStream("/message/templates.json")) {
            all = json.readValue(in, new TypeReference<>() {});
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        editions = all.stream()
                .flatMap(template -> template.to().stream()
                        .map(audience -> Map.entry(key(template.code(), audience), edition(template, audience, json))))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Dated<Template> edition(Template template, Audience audience, ObjectMapper json) {
        return Dated.contents(
                ReferenceKind.TEMPLATE.label(),
                key(template.code(), audience),
                template,
                content -> template.with(json.convertValue(content, Template.Words.class)));
    }

    /** Under which its words are published. */
    static String key(String code, Audience audience) {
        return code + "." + audience;
    }

    /** As on that day: a message keeps the words of its own day. */
    Optional<Template> find(String code, Audience audience, LocalDate day) {
        return find(code, audience)
                .map(template -> editions.get(key(code, audience)).on(day));
    }

    Optional<Template> published(String key, LocalDate day) {
        return Optional.ofNullable(editions.get(key)).map(edition -> edition.on(day));
    }

    /** What is sent to whom; only the words change by date. */
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
