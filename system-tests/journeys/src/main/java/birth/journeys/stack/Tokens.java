package birth.journeys.stack;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Real tokens from the realm, kept until shortly before they end. */
public final class Tokens {

    /** Password of every demonstration account. */
    public static final String PASSWORD = "demo";

    private static final Map<String, Token> KEPT = new ConcurrentHashMap<>();

    private record Token(String text, long endsAtNanos) {}

    private Tokens() {}

    public static String of(String account) {
        return kept(
                account, "grant_type=password&client_id=demo&username=" + encode(account) + "&password=" + PASSWORD);
    }

    /** The simulated provincial identity service. */
    public static String ofProvincialIdentity() {
        return kept(
                "client:provincial-identity",
                "grant_type=client_credentials&client_id=provincial-identity&client_secret="
                        + encode(Stack.identitySecret()));
    }

    private static String kept(String key, String form) {
        return KEPT.compute(
                        key, (k, old) -> old != null && old.endsAtNanos() - System.nanoTime() > 0 ? old : fetch(form))
                .text();
    }

    private static Token fetch(String form) {
        var answer = Http.form(Stack.keycloak() + "/realms/birth/protocol/openid-connect/token", form)
                .expect(200);
        var seconds = Math.max(answer.path("expires_in").asLong() - 30, 1);
        return new Token(
                answer.path("access_token").asText(),
                System.nanoTime() + Duration.ofSeconds(seconds).toNanos());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
