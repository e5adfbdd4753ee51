package birth.simulator.identity;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.Startup;
import io.smallrye.jwt.build.Jwt;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Changes a code for a token that names the person by an opaque reference only (OpenID Connect Core 3.1.3), and shows the key. The
 * key is made at the start: the identity server does not wait long enough for it at the first parent.
 */
@Startup
@Path("/identity")
public class Tokens {

    private static final int SECONDS = 60;

    private final Persons persons;
    private final String issuer;
    private final String client;
    private final String secret;
    private final String keyId = UUID.randomUUID().toString();
    private final KeyPair keys = newKeys();

    Tokens(
            Persons persons,
            @ConfigProperty(name = "birth.identity.issuer") String issuer,
            @ConfigProperty(name = "birth.identity.client") String client,
            @ConfigProperty(name = "birth.oidc.client-secret") String secret) {
        this.persons = persons;
        this.issuer = issuer;
        this.client = client;
        this.secret = secret;
    }

    public record Answer(
            @JsonProperty("access_token") String accessToken,
            @JsonProperty("id_token") String idToken,
            @JsonProperty("token_type") String tokenType,
            @JsonProperty("expires_in") int expiresIn) {}

    @POST
    @Path("/token")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Answer token(
            @FormParam("code") String code,
            @FormParam("client_id") String clientId,
            @FormParam("client_secret") String clientSecret) {
        if (!client.equals(clientId) || !secret.equals(clientSecret)) {
            throw new WebApplicationException(401);
        }
        var grant = persons.redeem(code).orElseThrow(() -> new WebApplicationException(400));
        var token = sign(grant);
        return new Answer(token, token, "Bearer", SECONDS);
    }

    /** The names are those every parent's account carries: the identity server is told no person's. */
    private String sign(Persons.Grant grant) {
        var account = "province-" + grant.reference().substring(3, 15);
        var claims = Jwt.issuer(issuer)
                .subject(grant.reference())
                .audience(client)
                .preferredUserName(account)
                .claim("given_name", "parent")
                .claim("family_name", "parent")
                .claim("email", account + "@example.invalid")
                .expiresIn(SECONDS);
        if (grant.nonce() != null) {
            claims.claim("nonce", grant.nonce());
        }
        return claims.jws().keyId(keyId).sign(keys.getPrivate());
    }

    @GET
    @Path("/keys")
    public Map<String, Object> keys() {
        var key = (RSAPublicKey) keys.getPublic();
        return Map.of(
                "keys",
                List.of(Map.of(
                        "kty",
                        "RSA",
                        "use",
                        "sig",
                        "alg",
                        "RS256",
                        "kid",
                        keyId,
                        "n",
                        base64(key.getModulus()),
                        "e",
                        base64(key.getPublicExponent()))));
    }

    private static String base64(BigInteger number) {
        var bytes = number.toByteArray();
        var from = bytes[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOfRange(bytes, from, bytes.length));
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
}
