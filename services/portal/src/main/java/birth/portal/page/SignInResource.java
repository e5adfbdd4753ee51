package birth.portal.page;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;

/** In and out. The identity server does the work: whoever arrives at the first two doors has been there. */
@Path("/")
public class SignInResource {

    private static final String SIGNED_IN = "**";

    private final Frame frame;

    SignInResource(Frame frame) {
        this.frame = frame;
    }

    @GET
    @Path("/login")
    @RolesAllowed(SIGNED_IN)
    public RestResponse<Void> signedIn() {
        return RestResponse.seeOther(URI.create("/me"));
    }

    /** Reached only without a session to end; with one, the identity server ends it and returns to the start page. */
    @GET
    @Path("/logout")
    @RolesAllowed(SIGNED_IN)
    public RestResponse<Void> signedOut() {
        return RestResponse.seeOther(URI.create("/"));
    }

    /** Where the identity server's refusals lead. */
    @GET
    @Path("/login-failed")
    @PermitAll
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    public TemplateInstance failed() {
        return frame.around(new Trouble(Trouble.SIGN_IN_FAILED));
    }
}
