package birth.application.reference;

import static birth.application.reference.ContentRule.fault;

import birth.kit.problem.Problem.FieldError;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** A parameter must be one of the catalogue and of its type. */
@ApplicationScoped
class ParameterRule implements ContentRule {

    private final ParameterCatalogue parameters;

    ParameterRule(ParameterCatalogue parameters) {
        this.parameters = parameters;
    }

    @Override
    public ReferenceKind kind() {
        return ReferenceKind.PARAMETER;
    }

    @Override
    public List<FieldError> faults(String key, JsonNode content, LocalDate validFrom) {
        var value = content.path("value").asText();
        return parameters
                .of(key)
                .map(known -> known.accepts(value)
                        ? List.<FieldError>of()
                        : List.of(fault("content.value", "VALUE_WRONG", known.meaning() + "的值不对", known.howToWrite())))
                .orElseGet(() -> List.of(fault("key", "PARAMETER_UNKNOWN", "没有这个参数", "请从参数清单中选择")));
    }
}
