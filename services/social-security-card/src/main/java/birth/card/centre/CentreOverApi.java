package birth.card.centre;

import birth.casework.outside.Known;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks before it orders again, so that a lost answer never becomes a second order. */
@ApplicationScoped
public class CentreOverApi implements CardCentre {

    private final CentreApi api;

    CentreOverApi(@RestClient CentreApi api) {
        this.api = api;
    }

    @Override
    public Optional<Accepted> order(Order order) {
        var known = order.again() ? Known.by(() -> api.find(order.requestId())) : Optional.<Accepted>empty();
        return known.or(() -> Optional.of(
                api.order(new CentreApi.CentreOrder(order.requestId(), order.bank(), order.needPhysical()))));
    }
}
