package birth.portal.start;

import birth.portal.page.Frame;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The start page: what this is, the doors, and how the nine services do. */
@Path("/")
public class StartResource {

    private final Frame frame;
    private final ServiceStates services;
    private final boolean demonstration;

    StartResource(
            Frame frame,
            ServiceStates services,
            @ConfigProperty(name = "birth.portal.demonstration") boolean demonstration) {
        this.frame = frame;
        this.services = services;
        this.demonstration = demonstration;
    }

    @GET
    @PermitAll
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    public TemplateInstance start() {
        return frame.around(new Start(services.ask(), demonstration));
    }
}
