package birth.application.casefile;

import birth.application.birth.DeliveryRecord;
import birth.application.form.Form;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Routes everything online as long as no rule book is there. */
@ApplicationScoped
@DefaultBean
class OnlineRoutes implements RouteRules {

    @Override
    public Routes routes(
            String deliveryRef, DeliveryRecord record, Form form, LocalDate today, LocalDate rulesOf, Door door) {
        return Routes.ALL_ONLINE;
    }
}
