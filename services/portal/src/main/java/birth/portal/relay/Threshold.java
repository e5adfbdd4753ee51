package birth.portal.relay;

import birth.portal.session.Asking;
import birth.portal.session.SessionCookie;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Before the portal's own doors that need a session: as for a relayed request, a page whose session is over is told so, where
 * a browser would be sent to the sign-in page, and a change must carry the session's token. Roles are named at each door.
 */
@ApplicationScoped
class Threshold {

    void lay(@Observes Router router) {
        router.routeWithRegex("/api/(" + String.join("|", Relay.OWN) + ")(/.*)?")
                .handler(Threshold::cross);
    }

    private static void cross(RoutingContext request) {
        var cookie = SessionCookie.of(request.request());
        if (cookie.isEmpty()) {
            Trouble.SESSION_ENDED.answer(request);
            return;
        }
        if (Relay.isForged(request, cookie)) {
            Trouble.CSRF.answer(request);
            return;
        }
        request.request().pause();
        Asking.identity(request)
                .subscribe()
                .with(
                        identity -> {
                            if (identity.isEmpty()) {
                                Trouble.SESSION_ENDED.answer(request);
                            } else {
                                request.request().resume();
                                request.next();
                            }
                        },
                        failure -> Trouble.SESSION_ENDED.answer(request));
    }
}
