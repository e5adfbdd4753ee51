package birth.journeys.family;

import birth.journeys.stack.Http;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
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

    /** A family like the named one that nobody has seen before: names, days and districts are the same, numbers are not. */
    public static Family like(String alias) {
        var named = all().stream()
                .filter(family -> family.alias().equals(alias))
                .findFirst()
                .orElseThrow();
        return new Family(
                alias,
                UUID.randomUUID().toString(),
                named.county(),
                like(named.mother()),
                named.father() == null ? null : like(named.father()),
                named.children(),
                Set.of());
    }

    private static Person like(Person person) {
        var random = ThreadLocalRandom.current();
        var born = LocalDate.parse(person.idNo().substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE)
                .minusDays(random.nextInt(28));
        var parity = (person.idNo().charAt(16) - '0') % 2;
        var idNo = CitizenNumber.of(person.idNo().substring(0, 6), born, 900 + 2 * random.nextInt(50) + parity);
        return new Person(person.name(), idNo, person.mobile(), person.ethnicity(), person.hukouRegion());
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
