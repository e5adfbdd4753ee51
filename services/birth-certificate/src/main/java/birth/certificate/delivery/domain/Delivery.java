package birth.certificate.delivery.domain;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What a hospital records of one delivery, as it was sent (docs/protocol.md 4). Moments stay text, so that the offset they
 * were written with is kept; {@link DeliveryCheck} has seen to it that they can be read.
 *
 * @param institution unified social credit code of the midwifery institution
 * @param region its county, 6 digits
 * @param mode code of the way of birth
 * @param admittedAt ISO-8601 with offset +08:00
 * @param signs for the security role alone; null when there are none
 */
public record Delivery(
        String institution,
        String region,
        Mother mother,
        Midwife midwife,
        String mode,
        String admittedAt,
        List<Child> children,
        List<Sign> signs) {

    /** What the ward found not to be in order at admission (domain.md 2.2 E09, E27; 8.5). */
    public enum Sign {
        MOTHER_IDENTITY,
        SURROGACY
    }

    /** A record without any sign. */
    public Delivery(
            String institution,
            String region,
            Mother mother,
            Midwife midwife,
            String mode,
            String admittedAt,
            List<Child> children) {
        this(institution, region, mother, midwife, mode, admittedAt, children, null);
    }

    /**
     * @param idType {@code 01} ID card, others see domain.md 1.5 no. 18
     * @param hbsAg {@code POSITIVE}, {@code NEGATIVE} or {@code UNKNOWN}; medical secret
     */
    public record Mother(String name, String idType, String idNo, String hbsAg, String inpatientNo, String mobile) {

        /** Her age on that day, where an ID card tells it. */
        public Optional<Integer> ageOn(LocalDate day) {
            return hasIdCard() ? new CitizenId(idNo).ageOn(day) : Optional.empty();
        }

        /** The province her ID number was given in, 2 digits, where an ID card tells it. */
        public Optional<String> province() {
            return hasIdCard() ? Optional.of(idNo.substring(0, 2)) : Optional.empty();
        }

        private boolean hasIdCard() {
            return "01".equals(idType);
        }
    }

    public record Midwife(String name, String code) {}

    /**
     * @param pluralIndex counted from 1, the stillborn included
     * @param outcome {@code LIVE} or {@code STILLBORN}
     * @param sex GB/T 2261.1: 1 male, 2 female; 0 unknown and 9 not stated go to the window
     * @param birthDateTime ISO-8601 with offset +08:00
     * @param gestWeeks completed weeks
     * @param gestDays days beyond them, 0 to 6, where the hospital tells them
     * @param weightG grams
     * @param lengthCm centimetres
     */
    public record Child(
            Integer pluralIndex,
            String outcome,
            String sex,
            String birthDateTime,
            Integer gestWeeks,
            Integer gestDays,
            Integer weightG,
            Integer lengthCm,
            String healthNote,
            List<FirstDose> firstDoses) {

        public boolean wasBornAlive() {
            return "LIVE".equals(outcome);
        }

        /** GB/T 2261.1 knows two more codes, with which no citizen ID number can be drawn (domain.md 1.5 field 4). */
        public boolean hasCertainSex() {
            return "1".equals(sex) || "2".equals(sex);
        }

        public LocalDate bornOn() {
            return OffsetDateTime.parse(birthDateTime).toLocalDate();
        }
    }

    /** A dose given in the ward. */
    public record FirstDose(String vaccine, String batch, String givenAt, String site, String injector) {}

    /** The child with that plural index. */
    public Child child(int pluralIndex) {
        return children.stream()
                .filter(each -> each.pluralIndex() == pluralIndex)
                .findFirst()
                .orElseThrow();
    }

    public LocalDate bornOn() {
        return children.stream().map(Child::bornOn).min(LocalDate::compareTo).orElseThrow();
    }
}
