package birth.application.reference;

import birth.kit.reference.Parameters;
import birth.kit.reference.ReferenceData;
import birth.kit.reference.ReferenceSet;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/**
 * Values the project proposed and no department has confirmed ([P] of domain.md 0, 13). A value is confirmed when it is
 * published with {@code confirmation}: the department's letter that says so.
 */
@ApplicationScoped
public class UnconfirmedValues {

    private final ParameterCatalogue catalogue;
    private final Parameters parameters;
    private final ReferenceData data;
    private final BusinessClock clock;

    UnconfirmedValues(ParameterCatalogue catalogue, Parameters parameters, ReferenceData data, BusinessClock clock) {
        this.catalogue = catalogue;
        this.parameters = parameters;
        this.data = data;
        this.clock = clock;
    }

    /** {@code department} must confirm it; the value holds from {@code validFrom}. */
    public record Unconfirmed(
            String key, String value, String unit, LocalDate validFrom, String department, String meaning) {}

    List<Unconfirmed> list() {
        var today = LocalDate.now(clock);
        return catalogue.all().stream()
                .filter(parameter ->
                        parameter.isValidOn(today) && !parameter.confirmed() && !isConfirmed(parameter.key(), today))
                .map(parameter -> new Unconfirmed(
                        parameter.key(),
                        parameters.find(parameter.key(), today).orElseThrow(),
                        parameter.unit(),
                        since(parameter, today),
                        parameter.department(),
                        parameter.meaning()))
                .toList();
    }

    private LocalDate since(ParameterCatalogue.Parameter parameter, LocalDate today) {
        return data.inForce(ReferenceKind.PARAMETER.label(), parameter.key(), today)
                .map(ReferenceSet::validFrom)
                .orElse(parameter.validFrom());
    }

    private boolean isConfirmed(String key, LocalDate today) {
        return data.inForce(ReferenceKind.PARAMETER.label(), key, today)
                .map(set -> !set.content().path("confirmation").asText().isBlank())
                .orElse(false);
    }
}
