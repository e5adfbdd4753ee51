package birth.portal.session;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TokenStateManager;
import io.quarkus.oidc.common.runtime.OidcCommonUtils;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps the tokens of each browser session here and gives the browser nothing but a random session id, so that signing out
 * ends the session for every copy of the cookie (docs/adr/0013).
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class SessionTokens implements TokenStateManager {

    private final Map<String, AuthorizationCodeTokens> kept = new ConcurrentHashMap<>();
    private final SecureRandom random = new SecureRandom();
    private final Vertx vertx;
    private final Duration longest;

    SessionTokens(Vertx vertx, @ConfigProperty(name = "birth.portal.session.longest") Duration longest) {
        this.vertx = vertx;
        this.longest = longest;
    }

    /** Whether this session has not been ended or replaced by a refreshed one. */
    public boolean hold(String session) {
        return kept.containsKey(session);
    }

    /** Every session of an account, in whichever browser; its next request finds none. */
    public void end(String account) {
        kept.values().removeIf(tokens -> account.equals(accountOf(tokens)));
    }

    @Override
    public Uni<String> createTokenState(
            RoutingContext request,
            OidcTenantConfig config,
            AuthorizationCodeTokens tokens,
            OidcRequestContext<String> context) {
        var session = newId();
        kept.put(session, tokens);
        vertx.setTimer(longest.toMillis(), due -> kept.remove(session));
        return Uni.createFrom().item(session);
    }

    @Override
    public Uni<AuthorizationCodeTokens> getTokens(
            RoutingContext request,
            OidcTenantConfig config,
            String session,
            OidcRequestContext<AuthorizationCodeTokens> context) {
        return Uni.createFrom()
                .item(kept.get(session))
                .onItem()
                .ifNull()
                .failWith(() -> new AuthenticationFailedException("The session has ended"));
    }

    @Override
    public Uni<Void> deleteTokens(
            RoutingContext request, OidcTenantConfig config, String session, OidcRequestContext<Void> context) {
        kept.remove(session);
        return Uni.createFrom().voidItem();
    }

    private static String accountOf(AuthorizationCodeTokens tokens) {
        return OidcCommonUtils.decodeJwtContent(tokens.getAccessToken()).getString("preferred_username");
    }

    private String newId() {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
