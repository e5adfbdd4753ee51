package birth.certificate.stock;

import java.util.regex.Pattern;

/**
 * The number of a certificate (domain.md 6.3): a letter and nine digits, no check digit. The letter follows no rule that
 * may be relied on.
 */
public record BlankNumber(String text) {

    public static final String SHAPE = "[A-Z]\\d{9}";

    private static final Pattern PATTERN = Pattern.compile(SHAPE);
    private static final long PER_LETTER = 1_000_000_000L;

    public BlankNumber {
        if (!PATTERN.matcher(text).matches()) {
            throw new IllegalArgumentException("A certificate number is a letter and nine digits");
        }
    }

    char letter() {
        return text.charAt(0);
    }

    int digits() {
        return Integer.parseInt(text.substring(1));
    }

    /** Position among all numbers of all letters. */
    long ordinal() {
        return (letter() - 'A') * PER_LETTER + digits();
    }

    /** As it may be shown to somebody who does not hold the paper, e.g. {@code Z22*****01}. */
    public String masked() {
        return text.substring(0, 3) + "*****" + text.substring(8);
    }
}
