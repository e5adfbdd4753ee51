package birth.application.birth;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * The hospital's record as the birth-certificate office gives it to this service: no HBsAg, no doses.
 *
 * @param birthRegistration null when none was made before the birth
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeliveryRecord(
        String institution,
        String region,
        Mother mother,
        Midwife midwife,
        String mode,
        List<Child> children,
        List<Sign> signs,
        BirthRegistration birthRegistration) {

    /** What the ward found not to be in order; seen by nobody but the security role (domain.md 2.2 E09, E27). */
    public enum Sign {
        MOTHER_IDENTITY,
        SURROGACY
    }

    public DeliveryRecord {
        signs = signs == null ? List.of() : List.copyOf(signs);
    }

    /** A record without any sign, of a birth that was not registered before it. */
    public DeliveryRecord(
            String institution, String region, Mother mother, Midwife midwife, String mode, List<Child> children) {
        this(institution, region, mother, midwife, mode, children, List.of(), null);
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Mother(String name, String idType, String idNo, String inpatientNo) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Midwife(String name, String code) {}

    /** Made before the birth; {@code resultId} is where its office shows it (domain.md 1.1 R). */
    public record BirthRegistration(String resultId, String registrationNo, String township) {}

    /** Issued by an institution or a county this system has no record of, and brought by the parents (domain.md 2.2 E01, E02, E04). */
    public record Certificate(String no, String issuedOn) {}

    /** One child of the delivery; {@code birthDateTime} is ISO-8601 with offset, {@code sex} as in GB/T 2261.1. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Child(
            int pluralIndex,
            String outcome,
            String sex,
            String birthDateTime,
            Integer gestWeeks,
            Integer gestDays,
            Integer weightG,
            Integer lengthCm,
            String healthNote,
            Certificate certificate) {

        /** GB/T 2261.1: 0 unknown and 9 not stated are settled at the window (domain.md 1.5 field 4). */
        public boolean hasCertainSex() {
            return !"0".equals(sex) && !"9".equals(sex);
        }

        public boolean isLive() {
            return "LIVE".equals(outcome);
        }
    }

    /** True when no hospital of this system recorded the birth: the parents brought the certificate. */
    public boolean isBrought() {
        return children.stream().anyMatch(child -> child.certificate() != null);
    }

    boolean wasOn(LocalDate day) {
        return children.stream().anyMatch(child -> child.birthDateTime().startsWith(day.toString()));
    }

    public boolean bears(Sign sign) {
        return signs.contains(sign);
    }

    /** Only a living child gets a case (domain.md 3.6). */
    public List<Child> liveChildren() {
        return children.stream()
                .filter(Child::isLive)
                .sorted(Comparator.comparingInt(Child::pluralIndex))
                .toList();
    }
}
