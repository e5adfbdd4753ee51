package birth.portal.service;

import io.quarkus.rest.client.reactive.Url;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Whether a service is ready for work. */
@RegisterRestClient(configKey = "health")
public interface HealthDoor {

    @GET
    @Path("/q/health/ready")
    Uni<String> ready(@Url String service);
}
