package birth.local;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** A stack's own secrets: random, made when first asked for, kept beside the data they protect (mode 600). */
final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;
    private final Properties known;

    Secrets(Path file) {
        this.file = file;
        this.known = TextFile.properties(file);
    }

    /** A word of 32 url-safe characters. */
    String word(String name) {
        return get(name, Base64.getUrlEncoder().withoutPadding(), 24);
    }

    /** Base64 of 32 bytes. */
    String key(String name) {
        return get(name, Base64.getEncoder(), 32);
    }

    private synchronized String get(String name, Base64.Encoder encoder, int bytes) {
        String value = known.getProperty(name);
        if (value == null) {
            byte[] random = new byte[bytes];
            RANDOM.nextBytes(random);
            value = encoder.encodeToString(random);
            known.setProperty(name, value);
            TextFile.write(file, known, "rw-------");
        }
        return value;
    }
}
