package birth.household.register;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** The make-up of a citizen ID number (GB 11643-1999; domain.md 6.1). */
final class CitizenIdNumber {

    private static final String CHECK = "10X98765432";

    private CitizenIdNumber() {}

    /**
     * Region 6 + birth date 8 + sequence 3 + check character.
     *
     * @param sequence 0 to 999, odd for a boy, even for a girl
     */
    static String compose(String region, LocalDate born, int sequence) {
        var body = "%s%s%03d".formatted(region, born.format(DateTimeFormatter.BASIC_ISO_DATE), sequence);
        return body + checkOf(body);
    }

    /** ISO 7064 MOD 11-2: the weights are powers of two, from the right. */
    private static char checkOf(String body) {
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            sum = (sum + body.charAt(i) - '0') * 2 % 11;
        }
        return CHECK.charAt(sum);
    }
}
