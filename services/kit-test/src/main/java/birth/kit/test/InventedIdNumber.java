package birth.kit.test;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Citizen ID numbers (GB 11643) of persons that do not exist: their sequence is 900 to 999, which no station gives out. */
public final class InventedIdNumber {

    private InventedIdNumber() {}

    /** @param sequence 900 to 999, even for a girl or woman, odd for a boy or man */
    public static String of(String region, LocalDate born, int sequence) {
        if (sequence < 900 || sequence > 999) {
            throw new IllegalArgumentException("Sequence " + sequence + " may belong to a living person");
        }
        var body = region + born.format(DateTimeFormatter.BASIC_ISO_DATE) + sequence;
        int sum = 0;
        for (char digit : body.toCharArray()) {
            sum = (sum + digit - '0') * 2 % 11;
        }
        return body + "10X98765432".charAt(sum);
    }
}
