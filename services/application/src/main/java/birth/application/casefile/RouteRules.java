package birth.application.casefile;

import birth.application.birth.DeliveryRecord;
import birth.application.form.Form;
import java.time.LocalDate;

/** The rules that route the items of an application; asked when a case is submitted and when an item is added. */
public interface RouteRules {

    Routes routes(String deliveryRef, DeliveryRecord record, Form form, LocalDate today);
}
