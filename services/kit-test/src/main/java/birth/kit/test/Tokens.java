package birth.kit.test;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Tokens as the realm issues them, signed with a key that lives as long as this JVM. */
public final class Tokens {

    private static final String PRIVATE = "birth.test.private-key";
    private static final String PUBLIC = "birth.test.public-key";

    /** Short and so eight times cheaper to sign with: there is nothing here to keep secret. */
    private static final int BITS = 1024;

    /** Signing is dear: a token asked for again is the same one; it outlives any run of tests. */
    private static final Map<List<Object>, String> SIGNED = new ConcurrentHashMap<>();

    private Tokens() {}

    /** A clerk or supervisor of a unit, e.g. {@code clerk("clerk:vaccination", "2205020301", "220502")}. */
    public static String clerk(String role, String unit, String region) {
        return clerk("someone-" + unit, role, unit, region);
    }

    /** The same with an account name of one's own, for two clerks of one unit. */
    public static String clerk(String account, String role, String unit, String region) {
        return sign(account, Set.of(role), Map.of("units", List.of(unit), "regions", List.of(region)));
    }

    public static String parent(String realNameRef) {
        return sign("parent-" + realNameRef, Set.of("parent"), Map.of("real_name_ref", realNameRef));
    }

    /** A service account, e.g. {@code service("application")} with the role {@code service:application}. */
    public static String service(String service) {
        return sign("service-account-" + service, Set.of("service:" + service), Map.of());
    }

    public static String withRole(String role) {
        return withRole("someone", role);
    }

    /** The same with an account name of one's own, for what two persons must do. */
    public static String withRole(String account, String role) {
        return sign(account, Set.of(role), Map.of());
    }

    /** A token whose signature is right but whose audience is another system. */
    public static String forAnotherAudience(String role) {
        return claims("someone", Set.of(role)).audience("elsewhere").sign(privateKey());
    }

    private static String sign(String account, Set<String> roles, Map<String, Object> extra) {
        return SIGNED.computeIfAbsent(List.of(account, roles, extra), absent -> {
            var claims = claims(account, roles).audience("birth");
            extra.forEach(claims::claim);
            return claims.sign(privateKey());
        });
    }

    private static JwtClaimsBuilder claims(String account, Set<String> roles) {
        return Jwt.issuer("https://identity.test")
                .subject(account)
                .preferredUserName(account)
                .claim("realm_access", Map.of("roles", List.copyOf(roles)))
                .expiresIn(3600);
    }

    static String publicKey() {
        ensureKeys();
        return System.getProperty(PUBLIC);
    }

    private static PrivateKey privateKey() {
        ensureKeys();
        try {
            var bytes = Base64.getDecoder().decode(System.getProperty(PRIVATE));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(bytes));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** System properties, because a test and its resources may live in different class loaders. */
    private static synchronized void ensureKeys() {
        if (System.getProperty(PUBLIC) == null) {
            try {
                var generator = KeyPairGenerator.getInstance("RSA");
                generator.initialize(BITS);
                System.setProperty("smallrye.jwt.sign.relax-key-validation", "true");
                var pair = generator.generateKeyPair();
                System.setProperty(
                        PRIVATE,
                        Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
                System.setProperty(
                        PUBLIC,
                        Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()));
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
