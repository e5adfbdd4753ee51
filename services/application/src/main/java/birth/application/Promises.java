package birth.application;

import birth.kit.reference.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;

/** The district's promises in working days (domain.md 1.3 [P]): the parameters by which the clocks of case and items run. */
@ApplicationScoped
public class Promises {

    private static final String OF_CASE = "birth.application.promise-days";
    private static final String OF_ITEM = "birth.casework.promise-days.";

    private final Parameters parameters;

    Promises(Parameters parameters) {
        this.parameters = parameters;
    }

    /** For the whole case, without production and post. */
    public int ofCase(LocalDate day) {
        return parameters.number(OF_CASE, day);
    }

    /** Empty where the time is the parents' own. */
    public Optional<Integer> ofItem(String letter, LocalDate day) {
        return parameters.find(OF_ITEM + letter, day).map(Integer::valueOf);
    }
}
