package birth.application.casefile;

import birth.application.birth.DeliveryRecord;
import birth.application.form.Form;
import java.time.LocalDate;

/** The rules that route the items of an application; asked when a case is submitted and when an item is added. */
public interface RouteRules {

    /** @param rulesOf day whose rules apply: the case's submission, however late an item is added */
    Routes routes(String deliveryRef, DeliveryRecord record, Form form, LocalDate today, LocalDate rulesOf);
}
