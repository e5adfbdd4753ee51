package birth.vaccination.dose;

import birth.vaccination.childfile.Dose;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;

/**
 * One dose as the family and the clinic see it.
 *
 * @param dueOn the day the schedule names
 * @param visitOn the day to come, or the day it was given
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DoseView(
        String vaccine,
        int dose,
        LocalDate dueOn,
        LocalDate visitOn,
        LocalDate finishBy,
        LocalDate testFrom,
        LocalDate notFrom,
        boolean whenStable,
        LocalDate givenOn) {

    public static DoseView of(Dose dose) {
        return new DoseView(
                dose.vaccine(),
                dose.number(),
                dose.dueOn(),
                dose.visitOn(),
                dose.finishBy(),
                dose.testFrom(),
                dose.notFrom(),
                dose.whenStable(),
                dose.givenOn());
    }
}
