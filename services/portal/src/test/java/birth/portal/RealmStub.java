package birth.portal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keycloak's admin doors as far as the portal knocks at them (Keycloak Admin REST API 26: users, role mappings, role members,
 * events). An account's id is its name after {@code id-}. {@code GET /realm-stub/<account>} shows a test what it keeps.
 */
class RealmStub {

    private static final String REALM = "/admin/realms/birth";
    private static final long SIGNED_IN = 1_796_000_000_000L;

    private final Map<String, User> users = new ConcurrentHashMap<>();

    /** One user; {@code done} is what was asked for beside changes. */
    private record User(JsonObject known, Set<String> roles, List<String> done) {}

    RealmStub() {
        put("administrator", "administrator", new JsonObject());
        put("administrator2", "administrator", new JsonObject());
        put("clerk-h-220502", "clerk:household-registration", at("220502030000"));
        put("clerk-i-220502", "clerk:medical-insurance", at("220502"));
        put("counter-220502", "counter", at("220502", "220502030000"));
        put("clerk-r-220502", "clerk:birth-certificate", at("220502001"));
        put("p-d110f687-141", "parent", new JsonObject().put("real_name_ref", JsonArray.of("rn-1")));
        put("p-and-clerk", "clerk:vaccination", new JsonObject().put("real_name_ref", JsonArray.of("rn-2")));
    }

    void answerOn(HttpServer server) {
        server.createContext(
                "/realms/birth/protocol/openid-connect/token",
                exchange -> send(
                        exchange,
                        200,
                        new JsonObject()
                                .put("access_token", "of-the-portal-itself")
                                .put("expires_in", 60)
                                .put("token_type", "Bearer")
                                .encode()));
        server.createContext(REALM, this::answer);
        server.createContext("/realm-stub/", this::show);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath().substring(REALM.length());
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var parts = path.substring(1).split("/");
        if (!"Bearer of-the-portal-itself".equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            send(exchange, 401, "{}");
            return;
        }
        switch (exchange.getRequestMethod() + " " + parts[0] + "/" + parts.length) {
            case "GET roles/2" -> send(exchange, 200, role(parts[1]).encode());
            case "GET roles/3" -> send(exchange, 200, members(parts[1]));
            case "GET events/1" ->
                send(
                        exchange,
                        200,
                        JsonArray.of(new JsonObject().put("time", SIGNED_IN)).encode());
            case "GET users/1" -> send(exchange, 200, named(query(exchange, "username")));
            case "POST users/1" -> create(exchange, new JsonObject(body));
            case "GET users/2" -> send(exchange, 200, user(parts[1]).known().encode());
            case "PUT users/2" -> {
                user(parts[1]).known().mergeIn(new JsonObject(body));
                send(exchange, 204, "");
            }
            case "DELETE users/2" -> {
                users.remove(user(parts[1]).known().getString("username"));
                send(exchange, 204, "");
            }
            case "PUT users/3", "POST users/3" -> {
                user(parts[1]).done().add(body.isEmpty() ? parts[2] : parts[2] + " " + body);
                send(exchange, 204, "");
            }
            case "GET users/4" ->
                send(exchange, 200, list(user(parts[1]).roles().stream().map(RealmStub::role)));
            case "POST users/4" -> {
                user(parts[1]).roles().addAll(names(body));
                send(exchange, 204, "");
            }
            case "DELETE users/4" -> {
                user(parts[1]).roles().removeAll(names(body));
                send(exchange, 204, "");
            }
            default -> send(exchange, 404, "{}");
        }
    }

    private void show(HttpExchange exchange) throws IOException {
        var user = users.get(exchange.getRequestURI().getPath().substring("/realm-stub/".length()));
        send(
                exchange,
                user == null ? 404 : 200,
                user == null
                        ? "{}"
                        : user.known()
                                .copy()
                                .put("roles", new JsonArray(List.copyOf(user.roles())))
                                .put("done", new JsonArray(user.done()))
                                .encode());
    }

    private void create(HttpExchange exchange, JsonObject user) throws IOException {
        var name = user.getString("username");
        if (users.containsKey(name)) {
            send(exchange, 409, "{\"errorMessage\":\"User exists with same username\"}");
            return;
        }
        users.put(name, new User(user.put("id", "id-" + name), new TreeSet<>(), new CopyOnWriteArrayList<>()));
        exchange.getResponseHeaders()
                .set(
                        "Location",
                        "http://" + exchange.getRequestHeaders().getFirst("Host") + REALM + "/users/id-" + name);
        send(exchange, 201, "");
    }

    private void put(String name, String role, JsonObject attributes) {
        var known = new JsonObject()
                .put("id", "id-" + name)
                .put("username", name)
                .put("enabled", true)
                .put("attributes", attributes);
        users.put(name, new User(known, new TreeSet<>(Set.of(role)), new CopyOnWriteArrayList<>()));
    }

    private static JsonObject at(String... units) {
        return new JsonObject()
                .put("units", new JsonArray(Arrays.asList(units)))
                .put("regions", JsonArray.of("220502"));
    }

    private User user(String id) {
        return users.get(id.substring("id-".length()));
    }

    private String named(String name) {
        return list(Stream.ofNullable(users.get(name)).map(User::known));
    }

    private String members(String role) {
        return list(users.values().stream()
                .filter(user -> user.roles().contains(role))
                .map(User::known));
    }

    private static JsonObject role(String name) {
        return new JsonObject().put("id", "role-" + name).put("name", name);
    }

    private static Set<String> names(String roles) {
        return new JsonArray(roles)
                .stream().map(role -> ((JsonObject) role).getString("name")).collect(Collectors.toSet());
    }

    private static String list(Stream<JsonObject> all) {
        return new JsonArray(new ArrayList<>(all.toList())).encode();
    }

    private static String query(HttpExchange exchange, String name) {
        return Stream.of(exchange.getRequestURI().getQuery().split("&"))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> pair.substring(name.length() + 1))
                .findFirst()
                .orElseThrow();
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
