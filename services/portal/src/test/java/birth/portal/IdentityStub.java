package birth.portal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * The identity server as far as the portal's own calls reach it: any code is good, and what it signs can be verified. A code
 * that is an administrator's name lets that administrator in, any other one clerk.
 */
class IdentityStub {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final KeyPair keys = newKeys();

    void answerOn(HttpServer server) {
        server.createContext("/identity/token", exchange -> send(exchange, tokens(codeOf(exchange))));
        server.createContext("/identity/certs", exchange -> send(exchange, certificates()));
    }

    private JsonObject tokens(String code) {
        var administrator = code.startsWith("administrator");
        var now = Instant.now().getEpochSecond();
        var claims = new JsonObject()
                .put("iss", Surroundings.IDENTITY)
                .put("sub", administrator ? code : "one-clerk")
                .put("preferred_username", administrator ? code : "clerk-h-220502")
                .put("iat", now)
                .put("exp", now + 600);
        return new JsonObject()
                .put("token_type", "Bearer")
                .put("expires_in", 600)
                .put("id_token", signed(claims.copy().put("aud", "portal")))
                .put(
                        "access_token",
                        signed(claims.copy()
                                .put("aud", "birth")
                                .put("units", JsonArray.of("220502030000"))
                                .put(
                                        "realm_access",
                                        new JsonObject()
                                                .put(
                                                        "roles",
                                                        JsonArray.of(
                                                                administrator
                                                                        ? "administrator"
                                                                        : "clerk:household-registration")))));
    }

    private static String codeOf(HttpExchange exchange) throws IOException {
        var form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var code = Pattern.compile("(?:^|&)code=([^&]+)").matcher(form);
        return code.find() ? code.group(1) : "";
    }

    private JsonObject certificates() {
        var key = (RSAPublicKey) keys.getPublic();
        return new JsonObject()
                .put(
                        "keys",
                        JsonArray.of(new JsonObject()
                                .put("kty", "RSA")
                                .put("use", "sig")
                                .put("alg", "RS256")
                                .put("kid", "one")
                                .put("n", unsigned(key.getModulus()))
                                .put("e", unsigned(key.getPublicExponent()))));
    }

    private String signed(JsonObject claims) {
        try {
            var head = new JsonObject().put("alg", "RS256").put("typ", "JWT").put("kid", "one");
            var text = encoded(head) + "." + encoded(claims);
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(text.getBytes(StandardCharsets.US_ASCII));
            return text + "." + BASE64.encodeToString(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String encoded(JsonObject part) {
        return BASE64.encodeToString(part.encode().getBytes(StandardCharsets.UTF_8));
    }

    private static String unsigned(BigInteger number) {
        var bytes = number.toByteArray();
        return BASE64.encodeToString(bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
    }

    private static KeyPair newKeys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void send(HttpExchange exchange, JsonObject body) throws IOException {
        var bytes = body.encode().getBytes(StandardCharsets.UTF_8);
        exchange.getRequestBody().readAllBytes();
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
