package birth.application.reference;

import birth.kit.problem.Refusal;
import birth.kit.reference.ReferenceData;
import birth.kit.reference.ReferenceSet;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is in force on a day, shipped or published since, so that a proposal can begin with it. */
@ApplicationScoped
class InForce {

    private final List<ContentRule> rules;
    private final ReferenceData data;

    InForce(@All List<ContentRule> rules, ReferenceData data) {
        this.rules = rules;
        this.data = data;
    }

    /** {@code version} and a later {@code validFrom} once it was published. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record InForceKey(String key, String name, String unit, LocalDate validFrom, Integer version) {

        private static InForceKey of(ShippedEdition shipped) {
            return new InForceKey(shipped.key(), shipped.name(), shipped.unit(), shipped.validFrom(), null);
        }

        private InForceKey renewedBy(ReferenceSet set) {
            return new InForceKey(
                    set.key(), set.content().path("name").asText(name), unit, set.validFrom(), set.version());
        }
    }

    /** {@code content} exactly as a proposal has it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record InForceView(
            String kind,
            String key,
            String name,
            String unit,
            LocalDate validFrom,
            Integer version,
            ObjectNode content) {}

    List<InForceKey> keys(ReferenceKind kind, LocalDate day) {
        var keys = new LinkedHashMap<String, InForceKey>();
        shipped(kind, day).forEach(edition -> keys.put(edition.key(), InForceKey.of(edition)));
        published(kind, day)
                .forEach(set -> keys.put(set.key(), known(keys, set.key()).renewedBy(set)));
        return List.copyOf(keys.values());
    }

    InForceView edition(ReferenceKind kind, String key, LocalDate day) {
        var about = keys(kind, day).stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() ->
                        Refusal.unknown("REFERENCE_NOT_IN_FORCE", "这一类里没有编码为 " + key + " 的在用内容，请从清单中选择，或作为新内容提出。"));
        var content = published(kind, day).stream()
                .filter(set -> set.key().equals(key))
                .map(set -> (ObjectNode) set.content())
                .findFirst()
                .orElseGet(() -> content(kind, key, day));
        return new InForceView(
                kind.label(), key, about.name(), about.unit(), about.validFrom(), about.version(), content);
    }

    private ObjectNode content(ReferenceKind kind, String key, LocalDate day) {
        return shipped(kind, day).stream()
                .filter(edition -> edition.key().equals(key))
                .findFirst()
                .orElseThrow()
                .content()
                .get();
    }

    /** A parameter narrowed by item and district is called what the whole one is. */
    private static InForceKey known(Map<String, InForceKey> keys, String key) {
        return Optional.ofNullable(keys.get(key))
                .or(() -> keys.values().stream()
                        .filter(wider -> key.startsWith(wider.key() + "."))
                        .findFirst())
                .orElse(new InForceKey(key, key, null, null, null));
    }

    private List<ShippedEdition> shipped(ReferenceKind kind, LocalDate day) {
        return rules.stream()
                .filter(rule -> rule.kind() == kind)
                .flatMap(rule -> rule.shipped(day).stream())
                .toList();
    }

    /** A calendar is used as soon as it is heard of, whatever its day. */
    private List<ReferenceSet> published(ReferenceKind kind, LocalDate day) {
        return kind == ReferenceKind.CALENDAR ? data.newest(kind.label()) : data.allInForce(kind.label(), day);
    }
}
