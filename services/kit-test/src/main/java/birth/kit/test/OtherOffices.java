package birth.kit.test;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * One HTTP server that stands in for every other office, the token endpoint included. Tests tell it over HTTP what to
 * answer, so that it does not matter which class loader they live in. An address nobody prepared answers 503.
 */
public final class OtherOffices {

    private static final String CONTROL = "/__answers";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final HttpServer server;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    private record Answer(int status, String body) {}

    private OtherOffices(HttpServer server) {
        this.server = server;
    }

    static OtherOffices open() {
        try {
            var offices =
                    new OtherOffices(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
            offices.server.createContext("/", offices::serve);
            offices.server.setExecutor(Executors.newCachedThreadPool());
            offices.server.start();
            return offices;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    void close() {
        server.stop(0);
    }

    /** From now on, {@code request} ("GET /deliveries/7", query excluded) is answered like this. */
    public static void answer(String request, int status, String body) {
        call("PUT", CONTROL + "?status=" + status + "&request=" + encode(request), body);
    }

    /** Every request so far, oldest first, query included. */
    public static List<String> asked() {
        return call("GET", CONTROL, "").lines().toList();
    }

    private void serve(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (path.equals(CONTROL)) {
            control(exchange, body);
        } else if (path.equals("/token")) {
            reply(
                    exchange,
                    200,
                    "{\"access_token\":\"" + Tokens.withRole("service:under-test")
                            + "\",\"expires_in\":3600,\"token_type\":\"Bearer\"}");
        } else {
            asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
            var answer = answers.getOrDefault(
                    exchange.getRequestMethod() + " " + path, new Answer(503, "{\"code\":\"NOBODY_HERE\"}"));
            reply(exchange, answer.status(), answer.body());
        }
    }

    private void control(HttpExchange exchange, String body) throws IOException {
        if (exchange.getRequestMethod().equals("GET")) {
            reply(exchange, 200, String.join("\n", asked));
            return;
        }
        var query = exchange.getRequestURI().getQuery();
        var split = query.indexOf("&request=");
        answers.put(
                query.substring(split + "&request=".length()),
                new Answer(Integer.parseInt(query.substring("status=".length(), split)), body));
        reply(exchange, 200, "");
    }

    private static void reply(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    private static String call(String method, String pathAndQuery, String body) {
        var base = ConfigProvider.getConfig().getValue("birth.test.offices-url", String.class);
        try {
            var request = HttpRequest.newBuilder(URI.create(base + pathAndQuery))
                    .method(method, HttpRequest.BodyPublishers.ofString(body))
                    .build();
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException("The stub of the other offices does not answer", broken);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
