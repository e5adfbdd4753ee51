package birth.portal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.json.JsonObject;
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
 * is not ready for vaccination, a clock file, and an identity server that nobody is sent to but that signs tokens.
 */
public class Surroundings implements QuarkusTestResourceLifecycleManager {

    static final String IDENTITY = "http://identity.test/realms/birth";

    private static final String UNITS = """
            [{"code":"220502030000","department":"household-registration","region":"220502","name":"示例派出所"},
             {"code":"220502","department":"medical-insurance","region":"220502","name":"示例医保局"},
             {"code":"220502","department":"social-security-card","region":"220502","name":"示例社保卡中心"}]""";

    private HttpServer offices;
    private Path clock;

    @Override
    public Map<String, String> start() {
        try {
            offices = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            offices.createContext("/", Surroundings::answer);
            new IdentityStub().answerOn(offices);
            new RealmStub().answerOn(offices);
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
                url + "/identity/token",
                "quarkus.oidc.end-session-path",
                "/logout",
                "quarkus.oidc.jwks-path",
                url + "/identity/certs",
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
        config.put("quarkus.keycloak.admin-client.server-url", url);
        config.put("birth.vaccination.url", url + "/unready");
        config.put("birth.medical-insurance.url", "http://localhost:" + closedPort());
        return config;
    }

    @Override
    public void stop() {
        offices.stop(0);
        clock.toFile().delete();
    }

    /** Says what arrived, so that a test sees what a service would see; {@code /live} sends two events and stays open. */
    private static void answer(HttpExchange exchange) throws IOException {
        var uri = exchange.getRequestURI();
        if (uri.getPath().startsWith("/unready")) {
            send(exchange, 503, "application/json", "{\"status\":\"DOWN\"}");
        } else if (uri.getPath().startsWith("/refusal")) {
            send(exchange, 409, "application/problem+json", "{\"code\":\"DRAFT_CHANGED\",\"status\":409}");
        } else if (uri.getPath().equals("/units")) {
            send(exchange, 200, "application/json", UNITS);
        } else if (uri.getPath().endsWith("/live")) {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("data: {\"version\":1}\n\n".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().close();
        } else {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            send(exchange, 200, "application/json", seen(exchange, body));
        }
    }

    private static String seen(HttpExchange exchange, String body) {
        var headers = exchange.getRequestHeaders();
        return new JsonObject()
                .put("method", exchange.getRequestMethod())
                .put("uri", exchange.getRequestURI().toString())
                .put("authorization", headers.getFirst("Authorization"))
                .put("cookie", headers.getFirst("Cookie"))
                .put("purpose", headers.getFirst("Purpose"))
                .put("forged", headers.getFirst("X-Forged"))
                .put("body", body)
                .encode();
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("X-Internal", "not for pages");
        exchange.sendResponseHeaders(status, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
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
