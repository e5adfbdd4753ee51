package birth.portal.relay;

import birth.portal.service.Addresses;
import birth.portal.session.Asking;
import birth.portal.session.SessionCookie;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code /api/<service>/…}: passes a page's request on to one of the services of {@link Addresses#PEERS}, with the session's
 * token in place of its cookie. Strangers pass without a token; the services say what is open to them.
 */
@ApplicationScoped
class Relay {

    /** Doors of the portal itself that need a session (see {@link Threshold}). */
    static final List<String> OWN = List.of("accounts", "units");

    private static final Set<HttpMethod> CHANGE_NOTHING = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final Set<HttpMethod> PASSED = Set.of(
            HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);

    private final Passage passage;

    Relay(Passage passage) {
        this.passage = passage;
    }

    void open(@Observes Router router) {
        router.routeWithRegex("/api/(?<service>[a-z-]+)/(?<door>.+)").handler(this::take);
    }

    private void take(RoutingContext request) {
        if (OWN.contains(request.pathParam("service"))) {
            request.next();
            return;
        }
        var door = request.pathParam("door");
        if (!Addresses.PEERS.contains(request.pathParam("service"))
                || door.startsWith("q/")
                || !PASSED.contains(request.request().method())) {
            Trouble.SERVICE_UNKNOWN.answer(request);
            return;
        }
        var cookie = SessionCookie.of(request.request());
        if (isForged(request, cookie)) {
            Trouble.CSRF.answer(request);
            return;
        }
        request.request().pause();
        Asking.identity(request)
                .subscribe()
                .with(
                        identity -> {
                            if (identity.isEmpty() && cookie.isPresent()) {
                                Trouble.SESSION_ENDED.answer(request);
                            } else {
                                passage.take(request, identity.map(Asking::accessToken));
                            }
                        },
                        failure -> Trouble.SESSION_ENDED.answer(request));
    }

    /** A change within a session that another site could have sent. */
    static boolean isForged(RoutingContext request, Optional<SessionCookie> session) {
        return !CHANGE_NOTHING.contains(request.request().method())
                && session.isPresent()
                && !session.get().vouchesFor(request.request().getHeader(SessionCookie.CSRF_HEADER));
    }
}
