package birth.application.eligibility;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableMap;

import birth.application.reference.ParameterCatalogue;
import birth.application.reference.ParameterCatalogue.Parameter;
import birth.application.reference.ReferenceKind;
import birth.kit.reference.Dated;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** What a policy can change in the rules: the parameters that the decision tables ask for, as in force on a day. */
@ApplicationScoped
public class Parameters {

    private final List<Parameter> asked;
    private final BiFunction<String, LocalDate, Optional<String>> published;

    @Inject
    public Parameters(ParameterCatalogue catalogue) {
        this(catalogue.all(), published(catalogue));
    }

    Parameters(List<Parameter> all, BiFunction<String, LocalDate, Optional<String>> published) {
        this.asked = all.stream()
                .filter(parameter -> !parameter.variable().isEmpty())
                .toList();
        this.published = published;
    }

    /** Every value in force on the day, by its name in the tables; two for the same day are an error of the table. */
    public Map<String, Object> asOf(LocalDate day) {
        return asked.stream()
                .filter(parameter -> parameter.isValidOn(day))
                .collect(toMap(Parameter::variable, parameter -> value(parameter, day)));
    }

    /** One number among them. */
    public int number(String variable, LocalDate day) {
        return (Integer) asOf(day).get(variable);
    }

    List<Parameter> asked() {
        return asked;
    }

    private Object value(Parameter parameter, LocalDate day) {
        var text = published.apply(parameter.key(), day).orElse(parameter.value());
        return switch (parameter.type()) {
            case "number" -> Integer.valueOf(text);
            case "date" -> LocalDate.parse(text);
            default -> text;
        };
    }

    private static BiFunction<String, LocalDate, Optional<String>> published(ParameterCatalogue catalogue) {
        var kind = ReferenceKind.PARAMETER.label();
        var byKey = catalogue.all().stream()
                .map(Parameter::key)
                .distinct()
                .collect(toUnmodifiableMap(
                        key -> key, key -> Dated.contents(kind, key, Optional.<String>empty(), Parameters::said)));
        return (key, day) -> byKey.get(key).on(day);
    }

    private static Optional<String> said(JsonNode content) {
        return Optional.of(content.path("value").asText());
    }
}
