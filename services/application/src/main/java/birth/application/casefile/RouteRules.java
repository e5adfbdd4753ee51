package birth.application.casefile;

import birth.application.birth.DeliveryRecord;
import birth.application.form.Form;
import java.time.LocalDate;

/** The rules that route the items of an application: when a case is submitted, an item added, or the form changed. */
public interface RouteRules {

    /** How the application comes: what becomes of one that the rules do not leave online as a whole (domain.md 2.2 WIN, INF). */
    enum Door {
        /** From a screen: refused, with every rule told. */
        SCREEN,
        /** Across a counter: every item is done at its window. */
        COUNTER,
        /** A case that stands: as across a counter, and signs of fraud move nothing, for they lock the case by themselves. */
        STANDING_CASE
    }

    /** @param rulesOf day whose rules apply: the case's submission, however late an item is added */
    Routes routes(String deliveryRef, DeliveryRecord record, Form form, LocalDate today, LocalDate rulesOf, Door door);
}
