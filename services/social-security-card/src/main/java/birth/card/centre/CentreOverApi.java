package birth.card.centre;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.ClientWebApplicationException;

/** Asks before it orders again, so that a lost answer never becomes a second order. */
@ApplicationScoped
public class CentreOverApi implements CardCentre {

    private static final int NOT_FOUND = 404;

    private final CentreApi api;

    CentreOverApi(@RestClient CentreApi api) {
        this.api = api;
    }

    @Override
    public Optional<Accepted> order(Order order) {
        var known = order.again() ? find(order.requestId()) : Optional.<Accepted>empty();
        return known.or(() -> Optional.of(
                api.order(new CentreApi.CentreOrder(order.requestId(), order.bank(), order.needPhysical()))));
    }

    private Optional<Accepted> find(String requestId) {
        try {
            return Optional.of(api.find(requestId));
        } catch (ClientWebApplicationException refused) {
            if (refused.getResponse().getStatus() == NOT_FOUND) {
                return Optional.empty();
            }
            throw refused;
        }
    }
}
