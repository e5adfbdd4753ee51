package birth.certificate.delivery.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Pattern;

/** A parent's citizen ID number (GB 11643-1999; checks in the order of domain.md 6.1). */
public record CitizenId(String number) {

    /** Whose number it must be; the 17th digit is a man's when odd. */
    public enum Holder {
        FATHER,
        MOTHER
    }

    private static final Pattern SHAPE = Pattern.compile("[1-9]\\d{16}[\\dX]");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);
    private static final String CHECK = "10X98765432";
    private static final int YOUNGEST = 12;
    private static final int OLDEST = 60;

    /** The first fault in the standard's order, if there is one. */
    public Optional<Fault> fault(Holder holder) {
        if (!SHAPE.matcher(number).matches()) {
            return Optional.of(Fault.ID_FORMAT);
        }
        if (birthDate().isEmpty()) {
            return Optional.of(Fault.ID_BIRTH_DATE);
        }
        if (number.charAt(17) != checkDigit()) {
            return Optional.of(Fault.ID_CHECK_DIGIT);
        }
        var isMans = (number.charAt(16) - '0') % 2 == 1;
        return isMans == (holder == Holder.FATHER) ? Optional.empty() : Optional.of(Fault.ID_SEX_PARITY);
    }

    /** Whether a woman with this number can have given birth on that day (domain.md 1.5 no. 19). */
    boolean canHaveGivenBirthOn(LocalDate day) {
        return ageOn(day).filter(age -> age >= YOUNGEST && age <= OLDEST).isPresent();
    }

    /** Full years on that day; empty when the number names no day. */
    Optional<Integer> ageOn(LocalDate day) {
        return birthDate().map(born -> Period.between(born, day).getYears());
    }

    /** Empty when the number names no day. */
    public Optional<LocalDate> birthDate() {
        if (!SHAPE.matcher(number).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(number.substring(6, 14), DAY));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** ISO 7064 MOD 11-2: the weights are the powers of two, from the right. */
    private char checkDigit() {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum = (sum + number.charAt(i) - '0') * 2 % 11;
        }
        return CHECK.charAt(sum);
    }
}
