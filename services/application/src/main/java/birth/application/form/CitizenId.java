package birth.application.form;

import birth.application.code.Regions;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An 18-digit number: of a citizen (GB 11643-1999; order of checks as in domain.md 6.1), of a foreigner's permanent residence
 * card (begins with 9, then the province) or of a residence permit for Hong Kong, Macau and Taiwan (810000, 820000, 830000).
 */
public record CitizenId(String number) {

    /** Whose number it is, as far as the sex digit tells. */
    public enum Holder {
        MAN,
        WOMAN,
        ANYONE
    }

    private static final Pattern SHAPE = Pattern.compile("[1-9]\\d{16}[\\dX]");
    private static final Set<String> RESIDENCE_PERMITS = Set.of("810000", "820000", "830000");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);
    private static final String CHECK = "10X98765432";

    public CitizenId {
        number = number.strip().toUpperCase(Locale.ROOT);
    }

    /** The first fault in the standard's order, if there is one. */
    public Optional<Fault> fault(Holder holder, LocalDate today) {
        if (!SHAPE.matcher(number).matches()) {
            return Optional.of(Fault.ID_FORMAT);
        }
        if (!hasKnownRegion()) {
            return Optional.of(Fault.ID_REGION);
        }
        if (birthDate().filter(day -> !day.isAfter(today)).isEmpty()) {
            return Optional.of(Fault.ID_BIRTH_DATE);
        }
        if (number.charAt(17) != checkDigit()) {
            return Optional.of(Fault.ID_CHECK_DIGIT);
        }
        var odd = (number.charAt(16) - '0') % 2 == 1;
        return holder == Holder.ANYONE || odd == (holder == Holder.MAN)
                ? Optional.empty()
                : Optional.of(Fault.ID_SEX_PARITY);
    }

    public Optional<LocalDate> birthDate() {
        try {
            return Optional.of(LocalDate.parse(number.substring(6, 14), DAY));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Judged at the birth date; when that does not exist, it is the date that is told as wrong. */
    private boolean hasKnownRegion() {
        var region = number.substring(0, 6);
        if (number.charAt(0) == '9') {
            return Regions.published().isProvince(number.substring(1, 3) + "0000");
        }
        return RESIDENCE_PERMITS.contains(region)
                || Regions.published().mayHaveRegistered(region, birthDate().orElse(LocalDate.MIN));
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
