package birth.application.reference;

import static birth.application.reference.ContentRule.fault;

import birth.kit.problem.Problem.FieldError;
import birth.kit.time.BusinessClock;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Whether a proposal can be used at all; every fault at once. */
@ApplicationScoped
class ReferenceContent {

    private final List<ContentRule> rules;
    private final BusinessClock clock;

    ReferenceContent(@All List<ContentRule> rules, BusinessClock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    List<FieldError> faults(ReferenceKind kind, String key, JsonNode content, LocalDate validFrom) {
        return Stream.concat(
                        rules.stream()
                                .filter(rule -> rule.kind() == kind)
                                .flatMap(rule -> rule.faults(key, content, validFrom).stream()),
                        tooEarly(kind, validFrom).stream())
                .toList();
    }

    /** Of what a running case keeps from its first day, today's edition stays today's. */
    List<FieldError> tooEarly(ReferenceKind kind, LocalDate validFrom) {
        var today = LocalDate.now(clock);
        if (kind.isKeptByCases() && !validFrom.isAfter(today)) {
            return List.of(fault("validFrom", "VALID_FROM_PAST", "生效日期不在明天或以后", "在办件沿用提交当日的版本，请填明天或以后的日期"));
        }
        return kind != ReferenceKind.CALENDAR && validFrom.isBefore(today)
                ? List.of(fault("validFrom", "VALID_FROM_PAST", "生效日期早于今天", "请填今天或以后的日期"))
                : List.of();
    }
}
