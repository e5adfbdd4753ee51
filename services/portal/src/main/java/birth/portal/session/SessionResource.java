package birth.portal.session;

import birth.portal.clock.ClockFile;
import io.quarkus.oidc.common.runtime.OidcCommonUtils;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who am I: asked by every page first. A stranger is no error here. */
@Path("/api/session")
public class SessionResource {

    private final RoutingContext request;
    private final ClockFile clock;
    private final boolean demonstration;

    SessionResource(
            RoutingContext request,
            ClockFile clock,
            @ConfigProperty(name = "birth.portal.demonstration") boolean demonstration) {
        this.request = request;
        this.clock = clock;
        this.demonstration = demonstration;
    }

    @GET
    @PermitAll
    public Uni<SessionView> session() {
        return Asking.identity(request)
                .map(identity -> identity.map(this::known).orElseGet(this::stranger));
    }

    private SessionView known(SecurityIdentity identity) {
        var token = OidcCommonUtils.decodeJwtContent(Asking.accessToken(identity));
        return new SessionView(
                true,
                identity.getPrincipal().getName(),
                identity.getRoles().stream()
                        .sorted()
                        .map(Role::of)
                        .flatMap(Optional::stream)
                        .toList(),
                texts(token, "units"),
                texts(token, "regions"),
                SessionCookie.of(request.request())
                        .map(SessionCookie::csrfToken)
                        .orElse(null),
                demonstration,
                movedClock());
    }

    private SessionView stranger() {
        return new SessionView(false, null, List.of(), List.of(), List.of(), null, demonstration, movedClock());
    }

    private SessionView.Clock movedClock() {
        return clock.moved().map(SessionView.Clock::of).orElse(null);
    }

    private static List<String> texts(JsonObject token, String claim) {
        return token.getJsonArray(claim, new JsonArray()).stream()
                .map(Object::toString)
                .toList();
    }
}
