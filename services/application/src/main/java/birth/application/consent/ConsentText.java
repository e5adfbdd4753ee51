package birth.application.consent;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The words a parent agrees to.
 *
 * @param version 1 as shipped; counts the editions
 * @param hash SHA-256 of title and text, so that nobody can say later that other words were shown
 */
public record ConsentText(String key, int version, String hash, String title, String text) {

    static ConsentText of(String key, int version, String title, String text) {
        return new ConsentText(key, version, hash(title + "\n" + text), title, text);
    }

    private static String hash(String words) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(words.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
