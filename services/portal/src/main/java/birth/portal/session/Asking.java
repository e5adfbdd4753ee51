package birth.portal.session;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Who is behind a request, found out without ever sending anybody to the sign-in page. */
public final class Asking {

    private Asking() {}

    /** Empty for a stranger, and for a session that has ended. */
    public static Uni<Optional<SecurityIdentity>> identity(RoutingContext request) {
        BiConsumer<RoutingContext, Throwable> noChallenge = (asked, failure) -> {};
        request.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, noChallenge);
        return QuarkusHttpUser.getSecurityIdentity(request, null)
                .map(identity -> Optional.ofNullable(identity).filter(someone -> !someone.isAnonymous()))
                .onFailure()
                .recoverWithItem(Optional.empty());
    }

    /** As {@link #identity}, but a redirect that the identity server's part of a request asks for is made. */
    public static Uni<Optional<SecurityIdentity>> redirecting(RoutingContext request) {
        return QuarkusHttpUser.getSecurityIdentity(request, null)
                .map(Optional::ofNullable)
                .onFailure(failure -> !(failure instanceof AuthenticationRedirectException))
                .recoverWithItem(Optional.empty());
    }

    public static String accessToken(SecurityIdentity identity) {
        return identity.getCredential(AccessTokenCredential.class).getToken();
    }
}
