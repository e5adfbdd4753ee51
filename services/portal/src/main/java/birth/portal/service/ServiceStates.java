package birth.portal.service;

import birth.portal.service.ServiceState.Readiness;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks all services at once whether they are ready; none is waited for longer than a reader would. */
@ApplicationScoped
public class ServiceStates {

    private static final Duration PATIENCE = Duration.ofMillis(1500);

    private final HealthDoor health;
    private final Addresses addresses;

    ServiceStates(@RestClient HealthDoor health, Addresses addresses) {
        this.health = health;
        this.addresses = addresses;
    }

    /** The nine services; this one is ready, or nobody would be asking. */
    public List<ServiceState> ask() {
        var asked = Uni.join()
                .all(Addresses.PEERS.stream().map(this::ask).toList())
                .andFailFast()
                .await()
                .indefinitely();
        return Stream.concat(asked.stream(), Stream.of(new ServiceState("portal", Readiness.READY)))
                .toList();
    }

    private Uni<ServiceState> ask(String service) {
        return health.ready(addresses.of(service))
                .map(ready -> Readiness.READY)
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .onFailure(WebApplicationException.class)
                .recoverWithItem(Readiness.NOT_READY)
                .onFailure()
                .recoverWithItem(Readiness.DOWN)
                .map(readiness -> new ServiceState(service, readiness));
    }
}
