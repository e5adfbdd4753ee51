package birth.portal.relay;

import birth.portal.service.Addresses;
import birth.portal.session.SessionCookie;
import birth.portal.session.SessionTokens;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** One request's way to a service and back: named headers only, bodies as they stream. */
@ApplicationScoped
class Passage {

    private static final Logger LOG = Logger.getLogger(Passage.class);
    private static final List<String> THERE = List.of(
            "Accept",
            "Accept-Language",
            "Content-Type",
            "Content-Length",
            "Purpose",
            "Last-Event-ID",
            "If-Match",
            "traceparent");
    private static final List<String> BACK =
            List.of("Content-Type", "Content-Length", "Content-Disposition", "Retry-After", "ETag");
    private static final String LIVE = "text/event-stream";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration SESSION_LOOK = Duration.ofSeconds(2);

    private final Vertx vertx;
    private final Addresses addresses;
    private final SessionTokens sessions;
    private final HttpClient client;

    Passage(Vertx vertx, Addresses addresses, SessionTokens sessions) {
        this.vertx = vertx;
        this.addresses = addresses;
        this.sessions = sessions;
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout(1500)
                .setMaxPoolSize(200)
                .setDecompressionSupported(false));
    }

    void take(RoutingContext request, Optional<String> token) {
        var query = request.request().query();
        var options = new RequestOptions()
                .setMethod(request.request().method())
                .setAbsoluteURI(addresses.of(request.pathParam("service"))
                        + request.normalizedPath().substring(("/api/" + request.pathParam("service")).length())
                        + (query == null ? "" : "?" + query));
        client.request(options)
                .compose(there -> {
                    THERE.forEach(header -> {
                        var value = request.request().getHeader(header);
                        if (value != null) {
                            there.putHeader(header, value);
                        }
                    });
                    token.ifPresent(known -> there.putHeader(HttpHeaders.AUTHORIZATION, "Bearer " + known));
                    if (request.request().getHeader(HttpHeaders.CONTENT_LENGTH) == null
                            && request.request().getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
                        there.setChunked(true);
                    }
                    endWithPage(request, there);
                    request.request().pipe().endOnFailure(false).to(there);
                    return there.response().timeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
                })
                .onSuccess(answer -> bringBack(request, answer))
                .onFailure(away -> {
                    if (!request.response().closed()) {
                        LOG.warnf("%s does not answer: %s", request.pathParam("service"), away.getMessage());
                        Trouble.SERVICE_AWAY.answer(request);
                    }
                });
    }

    /** A page that was left while it asked: the service need not wait for the rest of the question. */
    private static void endWithPage(RoutingContext request, HttpClientRequest there) {
        there.exceptionHandler(told -> LOG.debug("Whoever waits for the answer is told as well", told));
        request.response().closeHandler(left -> there.reset());
        if (request.response().closed()) {
            there.reset();
        }
    }

    private void bringBack(RoutingContext request, HttpClientResponse answer) {
        var back = request.response().setStatusCode(answer.statusCode());
        BACK.forEach(header -> {
            var value = answer.getHeader(header);
            if (value != null) {
                back.putHeader(header, value);
            }
        });
        back.putHeader("Cache-Control", "no-store");
        if (answer.getHeader(HttpHeaders.CONTENT_LENGTH) == null) {
            back.setChunked(true);
        }
        if (Optional.ofNullable(answer.getHeader(HttpHeaders.CONTENT_TYPE))
                .orElse("")
                .startsWith(LIVE)) {
            endWithSession(request, answer);
        }
        answer.pipeTo(back).onFailure(broken -> back.reset());
    }

    /** Live updates end when the session does (architecture, 6). */
    private void endWithSession(RoutingContext request, HttpClientResponse answer) {
        SessionCookie.of(request.request()).ifPresent(cookie -> {
            var look = vertx.setPeriodic(SESSION_LOOK.toMillis(), tick -> {
                if (!sessions.hold(cookie.id())) {
                    answer.request().reset();
                    request.response().end();
                }
            });
            request.response().endHandler(endedOrLeft -> vertx.cancelTimer(look));
        });
    }
}
