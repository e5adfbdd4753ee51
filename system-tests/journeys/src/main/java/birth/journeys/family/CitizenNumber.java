package birth.journeys.family;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Citizen ID numbers of invented persons: GB 11643, sequence 900–999 (domain.md 6.1). */
public final class CitizenNumber {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private CitizenNumber() {}

    public static String of(String region, LocalDate born, int sequence) {
        var digits = region + born.format(DateTimeFormatter.BASIC_ISO_DATE) + "%03d".formatted(sequence);
        return digits + check(digits);
    }

    public static boolean isValid(String number) {
        return number.matches("[1-9]\\d{16}[\\dX]") && number.charAt(17) == check(number.substring(0, 17));
    }

    private static char check(String digits) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        return "10X98765432".charAt(sum % 11);
    }
}
