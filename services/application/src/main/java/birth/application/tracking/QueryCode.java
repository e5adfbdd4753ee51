package birth.application.tracking;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Six random characters without 0, O, 1 and I (domain.md 6.10). */
public final class QueryCode {

    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private QueryCode() {}

    public static String random() {
        return RANDOM.ints(6, 0, ALPHABET.length())
                .mapToObj(i -> ALPHABET.substring(i, i + 1))
                .collect(Collectors.joining());
    }
}
