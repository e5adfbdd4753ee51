package birth.application.reference;

import static birth.application.reference.ContentRule.fault;

import birth.kit.problem.Problem.FieldError;
import birth.kit.reference.Parameters;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** A parameter must be one of the catalogue and of its type. */
@ApplicationScoped
class ParameterRule implements ContentRule {

    private final ParameterCatalogue catalogue;
    private final Parameters values;

    ParameterRule(ParameterCatalogue catalogue, Parameters values) {
        this.catalogue = catalogue;
        this.values = values;
    }

    @Override
    public ReferenceKind kind() {
        return ReferenceKind.PARAMETER;
    }

    @Override
    public List<ShippedEdition> shipped(LocalDate day) {
        return catalogue.all().stream()
                .filter(parameter -> parameter.isValidOn(day))
                .map(parameter -> new ShippedEdition(
                        parameter.key(),
                        parameter.meaning(),
                        parameter.unit().isEmpty() ? null : parameter.unit(),
                        parameter.validFrom(),
                        () -> JsonNodeFactory.instance
                                .objectNode()
                                .put("value", values.find(parameter.key(), day).orElseThrow())))
                .toList();
    }

    @Override
    public List<FieldError> faults(String key, JsonNode content, LocalDate validFrom) {
        var value = content.path("value").asText();
        return catalogue
                .of(key)
                .map(known -> known.accepts(value)
                        ? List.<FieldError>of()
                        : List.of(fault("content.value", "VALUE_WRONG", known.meaning() + "的值不对", known.howToWrite())))
                .orElseGet(() -> List.of(fault("key", "PARAMETER_UNKNOWN", "没有这个参数", "请从参数清单中选择")));
    }
}
