package birth.portal.signin;

import io.quarkus.security.AuthenticationCompletionException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Whatever goes wrong on the way in leads to a page that says what and what to do. */
class SignInTrouble {

    static final String FAILED = "sign-in-failed";
    private static final String AWAY = "sign-in-away";

    static RestResponse<Void> page(String trouble) {
        return RestResponse.seeOther(URI.create("/trouble/" + trouble));
    }

    /** The code or the tokens were not accepted: a stale bookmark, a sign-in left open too long. */
    @ServerExceptionMapper(priority = 1)
    RestResponse<Void> signInFailed(AuthenticationCompletionException failed) {
        return page(FAILED);
    }

    /** A challenge leads to the identity server; one that leads nowhere means that it cannot be asked. */
    @ServerResponseFilter
    void identityServerAway(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() == 401) {
            response.setStatus(303);
            response.getHeaders().putSingle("Location", URI.create("/trouble/" + AWAY));
        }
    }
}
