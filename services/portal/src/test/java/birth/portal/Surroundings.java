package birth.portal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * What the portal is tested among: one stub for the services that answer, a closed port for medical insurance, one that
 * is not ready for vaccination, a clock file, and an identity server that is only ever redirected to.
 */
public class Surroundings implements QuarkusTestResourceLifecycleManager {

    static final String IDENTITY = "http://identity.test/realms/birth";

    private static final String TOKEN = "Bearer ";
    private static final Map<String, String> ANSWERS = Map.of(
            "/q/health/ready", "{\"status\":\"UP\"}",
            "/cases",
                    "[{\"caseNo\":\"22050220261103000001R\",\"state\":\"PARTLY_DONE\",\"dueOn\":\"2026-11-10\",\"version\":3},"
                            + "{\"caseNo\":\"22050220261103000002P\",\"state\":\"SUBMITTED\",\"version\":1}]",
            "/work-items?state=READY&size=1", "{\"total\":7,\"items\":[]}",
            "/work-items?state=CLAIMED&size=1", "{\"total\":2,\"items\":[]}",
            "/work-items?state=NOTICE&size=1", "{\"total\":0,\"items\":[]}",
            "/work-items?state=HELD&size=1", "{\"total\":0,\"items\":[]}",
            "/work-items?state=WAITING&size=1", "{\"total\":0,\"items\":[]}",
            "/waits?overdue=false",
                    "[{\"subject\":\"a-1\",\"owner\":\"parent\"},{\"subject\":\"b-1\",\"owner\":\"vaccination\"},"
                            + "{\"subject\":\"c-1\",\"owner\":\"parent\"}]",
            "/waits?overdue=true", "[{\"subject\":\"a-1\",\"owner\":\"parent\"}]",
            "/counts", "[{\"topic\":\"item-events\",\"type\":\"item.accepted.v1\",\"count\":41}]");

    private HttpServer offices;
    private Path clock;

    @Override
    public Map<String, String> start() {
        try {
            offices = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            offices.createContext("/", Surroundings::answer);
            offices.start();
            clock = Files.createTempFile("birth-clock", ".txt");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        var url = "http://localhost:" + offices.getAddress().getPort();
        var config = new HashMap<>(Map.of(
                "quarkus.oidc.auth-server-url",
                IDENTITY,
                "quarkus.oidc.discovery-enabled",
                "false",
                "quarkus.oidc.authorization-path",
                "/auth",
                "quarkus.oidc.token-path",
                "/token",
                "quarkus.oidc.end-session-path",
                "/logout",
                "quarkus.oidc.jwks-path",
                "/certs",
                "quarkus.oidc.jwks.resolve-early",
                "false",
                "birth.oidc.client-secret",
                "a-secret-of-this-test-and-no-other",
                "birth.clock.file",
                clock.toString()));
        for (var service : new String[] {
            "application",
            "birth-certificate",
            "household-registration",
            "social-security-card",
            "workflows",
            "monitoring"
        }) {
            config.put("birth." + service + ".url", url);
        }
        config.put("birth.vaccination.url", url + "/unready");
        config.put("birth.medical-insurance.url", "http://localhost:" + closedPort());
        return config;
    }

    @Override
    public void stop() {
        offices.stop(0);
        clock.toFile().delete();
    }

    /** Known questions are answered, the protected ones only to a caller with a token. */
    private static void answer(HttpExchange exchange) throws IOException {
        var authorization = exchange.getRequestHeaders().getFirst("Authorization");
        var uri = exchange.getRequestURI().toString();
        var open = uri.startsWith("/q/")
                || authorization != null && authorization.startsWith(TOKEN) && authorization.length() > TOKEN.length();
        var known = ANSWERS.get(uri);
        var body = (known == null ? "{}" : known).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(known == null ? 503 : open ? 200 : 401, body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private static int closedPort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
