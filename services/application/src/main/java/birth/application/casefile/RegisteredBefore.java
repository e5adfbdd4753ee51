package birth.application.casefile;

import birth.application.Item;
import birth.application.birth.DeliveryRecord;
import birth.application.result.Results;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * A birth registration made before the birth (domain.md 1.1 R) comes with the hospital's record: every child of the delivery has
 * it, with its number, and nobody is asked for it again.
 */
@ApplicationScoped
class RegisteredBefore {

    static final Routes.Route ROUTE = new Routes.Route(Routes.Way.SKIPPED, "REGISTERED_BEFORE");

    /** No event has named this result. */
    private static final long BEFORE_ANY_EVENT = 0;

    private final Results results;

    RegisteredBefore(Results results) {
        this.results = results;
    }

    /** True when the item belongs to the case whether or not the family ticked it. */
    static boolean gives(Item item, DeliveryRecord record) {
        return item == Item.R && record.birthRegistration() != null;
    }

    /** The item, once it is routed so, shows the registration as its result. */
    void show(CaseItem item, DeliveryRecord record) {
        if (ROUTE.ruleId().equals(item.routeRule())) {
            var resultId = record.birthRegistration().resultId();
            item.resultNamed(resultId);
            results.named(item, resultId, BEFORE_ANY_EVENT);
        }
    }
}
