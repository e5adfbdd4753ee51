package birth.kit.sealing;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keyed digests for equality search over sealed data (domain.md 8.2): HMAC-SHA-256, hexadecimal, separated by kind. */
@ApplicationScoped
public class Digests {

    private final SecretKeySpec key;

    public Digests(@ConfigProperty(name = "birth.sealing.digest-key") String base64) {
        key = new SecretKeySpec(Base64.getDecoder().decode(base64), "HmacSHA256");
    }

    /** @param kind what the value is, e.g. {@code identity-number}; equal values of different kinds have different digests */
    public String of(String kind, String value) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal((kind + "\0" + value).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
