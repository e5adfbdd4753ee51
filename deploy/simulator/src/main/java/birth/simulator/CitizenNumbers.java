package birth.simulator;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;

/** Citizen ID numbers (GB 11643, domain.md 6.1). */
public final class CitizenNumbers {

    private static final String CHECK = "10X98765432";
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

    private CitizenNumbers() {}

    /** @param digits the first 17 */
    static String complete(String digits) {
        int sum = 0;
        for (char digit : digits.toCharArray()) {
            sum = (sum + digit - '0') * 2 % 11;
        }
        return digits + CHECK.charAt(sum);
    }

    /** Shape, day of birth and check digit. */
    public static boolean isWellFormed(String number) {
        if (!number.matches("[1-9]\\d{16}[\\dX]")
                || !complete(number.substring(0, 17)).equals(number)) {
            return false;
        }
        try {
            LocalDate.parse(number.substring(6, 14), DAY);
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }
}
