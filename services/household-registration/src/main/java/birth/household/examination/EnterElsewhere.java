package birth.household.examination;

import birth.casework.item.WorkItem;
import birth.household.registration.Household;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The registration another province's police made, so that what hangs on the child's number can go on here (domain.md 3.9). */
@ApplicationScoped
public class EnterElsewhere {

    private final EnterChild enterChild;

    EnterElsewhere(EnterChild enterChild) {
        this.enterChild = enterChild;
    }

    public UUID registered(WorkItem item, Household household, String number) {
        return enterChild.registeredElsewhere(item, household, number);
    }
}
