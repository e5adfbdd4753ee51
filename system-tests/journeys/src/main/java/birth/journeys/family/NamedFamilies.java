package birth.journeys.family;

import birth.journeys.stack.Http;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** The families of domain.md 12, from a data file. They are born once: later runs meet the same deliveries and cases. */
public final class NamedFamilies {

    private NamedFamilies() {}

    public static List<Family> all() {
        try (var file = NamedFamilies.class.getResourceAsStream("/families.json")) {
            return StreamSupport.stream(Http.JSON.readTree(file).spliterator(), false)
                    .map(NamedFamilies::family)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Family family(JsonNode node) {
        var alias = node.path("alias").asText();
        var ref = UUID.nameUUIDFromBytes(("delivery of " + alias).getBytes(StandardCharsets.UTF_8))
                .toString();
        var children = StreamSupport.stream(node.path("children").spliterator(), false)
                .map(NamedFamilies::child)
                .toList();
        var traits = EnumSet.noneOf(Family.Trait.class);
        node.path("traits").forEach(trait -> traits.add(Family.Trait.valueOf(trait.asText())));
        return new Family(
                alias,
                ref,
                node.path("county").asText(),
                person(node.path("mother")),
                node.has("father") ? person(node.path("father")) : null,
                children,
                traits);
    }

    private static Person person(JsonNode node) {
        return new Person(
                node.path("name").asText(),
                node.path("idNo").asText(),
                node.path("mobile").asText(),
                node.path("ethnicity").asText("01"),
                node.path("hukouRegion").asText());
    }

    private static Child child(JsonNode node) {
        return new Child(
                node.path("pluralIndex").asInt(1),
                node.path("familyName").asText(),
                node.path("givenName").asText(),
                node.path("sex").asText(),
                OffsetDateTime.parse(node.path("bornAt").asText()),
                node.path("weeks").asInt(39),
                node.path("weightG").asInt(3200));
    }
}
