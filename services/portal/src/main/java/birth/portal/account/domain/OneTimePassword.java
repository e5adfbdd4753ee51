package birth.portal.account.domain;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** A password that opens an account once; 12 of 31 characters that nobody mistakes for another when read aloud: 59 bits. */
public final class OneTimePassword {

    private static final String CHARACTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private OneTimePassword() {}

    public static String next() {
        return RANDOM.ints(LENGTH, 0, CHARACTERS.length())
                .mapToObj(place -> String.valueOf(CHARACTERS.charAt(place)))
                .collect(Collectors.joining());
    }
}
