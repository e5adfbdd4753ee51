package birth.portal.signin;

import birth.portal.session.Asking;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestResponse;

/** In and out. The identity server does the work: whoever arrives at the first door has been there. */
@Path("/")
public class SignInResource {

    private static final String SIGNED_IN = "**";
    private static final Pattern PAGE_OF_OURS = Pattern.compile("/(?![/\\\\])[\\w\\-./?=&]*");

    /** Back to the page from which the reader was sent, else to the page for this kind of user. */
    @GET
    @Path("/login")
    @RolesAllowed(SIGNED_IN)
    public RestResponse<Void> signedIn(@QueryParam("to") String to) {
        return RestResponse.seeOther(
                URI.create(to != null && PAGE_OF_OURS.matcher(to).matches() ? to : "/home"));
    }

    /** With a session, the identity server ends it and returns to the start page; without one there is nothing to end. */
    @GET
    @Path("/logout")
    @PermitAll
    public Uni<RestResponse<Void>> signedOut(RoutingContext request) {
        return Asking.redirecting(request).replaceWith(RestResponse.seeOther(URI.create("/")));
    }

    /** Where the identity server's refusals lead. */
    @GET
    @Path("/login-failed")
    @PermitAll
    public RestResponse<Void> failed() {
        return SignInTrouble.page(SignInTrouble.FAILED);
    }
}
