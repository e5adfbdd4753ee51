package birth.certificate.issuing.domain;

import birth.certificate.delivery.domain.CitizenId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A parent as a certificate names the person. What nobody stated is a stroke (domain.md 3.8), on an older paper also null.
 *
 * @param idType {@code 01} ID card, others see domain.md 1.5 no. 18
 * @param birthDate yyyy-MM-dd
 * @param ethnicity GB/T 3304
 * @param nationality GB/T 2659, three letters
 * @param corrected what a replacement has made of the person first named; null when none has
 */
public record Parent(
        String name,
        String idType,
        String idNo,
        String birthDate,
        String ethnicity,
        String nationality,
        Corrected corrected) {

    public static final String NOT_STATED = "/";

    private static final String ID_CARD = "01";

    /** Whether a corrected certificate still names the person the family applied with. */
    public enum Corrected {
        SAME_PERSON,
        OTHER_PERSON
    }

    /** As the papers of a first issue say. */
    public static Parent stated(String name, String idType, String idNo, String ethnicity, String nationality) {
        return new Parent(name, idType, idNo, birthDate(idType, idNo), ethnicity, nationality, null);
    }

    /** The day an ID card's number tells; a stroke for any other paper. */
    static String birthDate(String idType, String idNo) {
        return ID_CARD.equals(idType) && !isStroke(idNo)
                ? new CitizenId(idNo).birthDate().map(LocalDate::toString).orElse(NOT_STATED)
                : NOT_STATED;
    }

    public boolean wasStated() {
        return !isStroke(name);
    }

    public boolean wasCorrected() {
        return corrected != null;
    }

    /** True when both would be printed alike. */
    public boolean readsLike(Parent other) {
        return name.equals(other.name)
                && hasPaper(other.idType, other.idNo)
                && !differ(birthDate, other.birthDate)
                && known(ethnicity).equals(known(other.ethnicity))
                && known(nationality).equals(known(other.nationality));
    }

    public boolean hasPaper(String type, String number) {
        return type.equals(idType) && number.equals(idNo);
    }

    /**
     * Domain.md 3.4: when the person changes, a parentage report is needed. The same person has the same birth date, and either the same number or the
     * same name with a number that is a misprint of the other or stands on another paper.
     *
     * @param misprintDigits places in which a misprinted number may differ from the right one, its check digit among them
     */
    public boolean isAnotherPersonThan(Parent printed, int misprintDigits) {
        if (!printed.wasStated() || differ(birthDate, printed.birthDate)) {
            return true;
        }
        if (printed.hasPaper(idType, idNo)) {
            return false;
        }
        return !name.equals(printed.name) || bothOnIdCards(printed) && differences(printed) > misprintDigits;
    }

    private boolean bothOnIdCards(Parent printed) {
        return ID_CARD.equals(idType) && ID_CARD.equals(printed.idType) && idNo.length() == printed.idNo.length();
    }

    private long differences(Parent printed) {
        return IntStream.range(0, idNo.length())
                .filter(i -> idNo.charAt(i) != printed.idNo.charAt(i))
                .count();
    }

    /** Only what both say can differ. */
    private static boolean differ(String one, String other) {
        return !isStroke(one) && !isStroke(other) && !one.equals(other);
    }

    private static boolean isStroke(String value) {
        return value == null || NOT_STATED.equals(value);
    }

    /** The value, if it was stated. */
    public static Optional<String> known(String value) {
        return isStroke(value) ? Optional.empty() : Optional.of(value);
    }
}
