package birth.household.register;

import birth.kit.sealing.Digests;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** The make-up of a citizen ID number (GB 11643-1999; domain.md 6.1). */
public final class CitizenIdNumber {

    private static final String CHECK = "10X98765432";
    private static final Pattern SHAPE = Pattern.compile("[1-9]\\d{16}[\\dX]");

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

    /** True when the number is well made and says the child's own birth date and sex. */
    public static boolean isOf(String number, LocalDate born, String sex) {
        return SHAPE.matcher(number).matches()
                && number.substring(6, 14).equals(born.format(DateTimeFormatter.BASIC_ISO_DATE))
                && (number.charAt(16) - '0') % 2 == Integer.parseInt(sex) % 2
                && number.charAt(17) == checkOf(number.substring(0, 17));
    }

    /** By which the office's tables know the number, without showing it. */
    public static String digest(Digests digests, String number) {
        return digests.of("identity-number", number);
    }

    /** First three and last four characters (domain.md 8.3). */
    public static String masked(String number) {
        return number.substring(0, 3) + "*".repeat(11) + number.substring(14);
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
