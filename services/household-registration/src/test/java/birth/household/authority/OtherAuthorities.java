package birth.household.authority;

import birth.kit.test.InventedIdNumber;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.ConfigProvider;

/** Civil affairs, certificate issuers and the population register on one small server that behaves as it is told, over HTTP because of class loaders. */
public class OtherAuthorities implements QuarkusTestResourceLifecycleManager {

    public enum Behaviour {
        NORMAL,
        SLOW,
        DOWN,
        ENDED,
        EXHAUSTED,
        DUPLICATING,
        CONTRADICTORY
    }

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Executor LONGER_THAN_ANYONE_WAITS = CompletableFuture.delayedExecutor(4, TimeUnit.SECONDS);

    private final Map<String, Behaviour> behaviours = new ConcurrentHashMap<>();
    private final Map<String, String> numbers = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        server.createContext("/", this::serve);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
        return Map.of(
                "birth.simulator.url", "http://localhost:" + server.getAddress().getPort());
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    /** @param system {@code marriage}, {@code certificates} or {@code population} */
    public static void behave(String system, Behaviour behaviour) {
        call("PUT", "/told/" + system, behaviour.name());
    }

    /** Every question so far: the system and its body. */
    public static List<String> asked() {
        return call("GET", "/told/asked", "").lines().toList();
    }

    private void serve(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var path = exchange.getRequestURI().getPath().split("/");
        if (path[1].equals("told")) {
            told(exchange, path[2], body);
            return;
        }
        asked.add(path[1] + " " + body);
        switch (behaviours.getOrDefault(path[1], Behaviour.NORMAL)) {
            case DOWN -> reply(exchange, 503, "{}");
            case SLOW -> {
                CompletableFuture.runAsync(() -> {}, LONGER_THAN_ANYONE_WAITS).join();
                reply(exchange, 200, "{\"state\":\"VALID\"}");
            }
            case ENDED -> reply(exchange, 200, "{\"state\":\"ENDED\"}");
            case EXHAUSTED -> reply(exchange, 409, "{}");
            case DUPLICATING -> reply(exchange, 200, number(JSON.readTree(body), "one for all"));
            case CONTRADICTORY ->
                reply(
                        exchange,
                        200,
                        path[1].equals("population")
                                ? number(JSON.readTree(body), "question " + asked.size())
                                : asked.size() % 2 == 0 ? "{\"state\":\"VALID\"}" : "{\"state\":\"ENDED\"}");
            case NORMAL ->
                reply(
                        exchange,
                        200,
                        path[1].equals("population")
                                ? number(
                                        JSON.readTree(body),
                                        JSON.readTree(body).path("requestId").asText())
                                : "{\"state\":\"VALID\"}");
        }
    }

    private synchronized String number(JsonNode draw, String key) {
        var number = numbers.computeIfAbsent(
                key,
                fresh -> InventedIdNumber.of(
                        draw.path("region").asText(),
                        LocalDate.parse(draw.path("birthDate").asText()),
                        900 + 2 * numbers.size() + draw.path("sex").asInt() % 2));
        return "{\"idNo\":\"" + number + "\"}";
    }

    private void told(HttpExchange exchange, String system, String body) throws IOException {
        if (system.equals("asked")) {
            reply(exchange, 200, String.join("\n", asked));
        } else {
            behaviours.put(system, Behaviour.valueOf(body));
            reply(exchange, 200, "");
        }
    }

    private static void reply(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    private static String call(String method, String path, String body) {
        var base = ConfigProvider.getConfig().getValue("birth.simulator.url", String.class);
        try {
            return HTTP.send(
                            HttpRequest.newBuilder(URI.create(base + path))
                                    .method(method, HttpRequest.BodyPublishers.ofString(body))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
