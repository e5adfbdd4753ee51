package birth.portal.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

/** How the nine services do, for the start page and whoever wonders why a page says nothing. */
@Path("/api/services")
public class ServiceResource {

    private final ServiceStates services;

    ServiceResource(ServiceStates services) {
        this.services = services;
    }

    @GET
    @PermitAll
    public List<ServiceState> states() {
        return services.ask();
    }
}
