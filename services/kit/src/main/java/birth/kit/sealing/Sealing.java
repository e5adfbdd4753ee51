package birth.kit.sealing;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Personal data at rest: one sealed document per record, AES-256-GCM, the key's id in the record (domain.md 8.2).
 * Layout: version 1 | length of key id | key id | nonce 12 | ciphertext and tag. The record's id is bound as associated
 * data, so that a document moved to another record does not open.
 */
@ApplicationScoped
public class Sealing {

    private static final byte VERSION = 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final Map<String, SecretKeySpec> keys = new LinkedHashMap<>();
    private final SecureRandom random = new SecureRandom();

    /** @param configured {@code <keyId>:<base64 of 32 bytes>[,...]}; the first key seals, all of them open */
    public Sealing(@ConfigProperty(name = "birth.sealing.keys") String configured) {
        for (var entry : configured.split(",")) {
            var parts = entry.strip().split(":", 2);
            var bytes = parts.length == 2 ? Base64.getDecoder().decode(parts[1]) : new byte[0];
            if (bytes.length != 32) {
                throw new IllegalArgumentException(
                        "birth.sealing.keys: each entry must be <keyId>:<base64 of 32 bytes>");
            }
            keys.put(parts[0], new SecretKeySpec(bytes, "AES"));
        }
    }

    public byte[] seal(String document, String recordId) {
        var keyId = keys.keySet().iterator().next();
        var keyIdBytes = keyId.getBytes(StandardCharsets.US_ASCII);
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var sealed = run(Cipher.ENCRYPT_MODE, keyId, nonce, recordId, document.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.allocate(2 + keyIdBytes.length + NONCE_BYTES + sealed.length)
                .put(VERSION)
                .put((byte) keyIdBytes.length)
                .put(keyIdBytes)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /** @throws IllegalStateException when the document was changed, moved to another record, or its key is not configured */
    public String open(byte[] sealed, String recordId) {
        var buffer = ByteBuffer.wrap(sealed);
        if (buffer.get() != VERSION) {
            throw new IllegalStateException("Unknown version of a sealed document");
        }
        var keyIdBytes = new byte[buffer.get()];
        buffer.get(keyIdBytes);
        var nonce = new byte[NONCE_BYTES];
        buffer.get(nonce);
        var ciphertext = new byte[buffer.remaining()];
        buffer.get(ciphertext);
        return new String(
                run(
                        Cipher.DECRYPT_MODE,
                        new String(keyIdBytes, StandardCharsets.US_ASCII),
                        nonce,
                        recordId,
                        ciphertext),
                StandardCharsets.UTF_8);
    }

    private byte[] run(int mode, String keyId, byte[] nonce, String recordId, byte[] input) {
        var key = keys.get(keyId);
        if (key == null) {
            throw new IllegalStateException("The sealing key '" + keyId + "' is not configured");
        }
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(recordId.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("A sealed document of record " + recordId + " does not open", broken);
        }
    }
}
