package birth.vaccination.delivery;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;

/** What the hospital recorded of a delivery, as far as vaccination may see it (domain.md 8.4). */
@JsonIgnoreProperties(ignoreUnknown = true)
public record DeliveryRecord(
        String deliveryRef, String institution, String region, Mother mother, List<Child> children) {

    /** @param hbsAg {@code POSITIVE}, {@code NEGATIVE} or {@code UNKNOWN}; medical secret */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Mother(String name, String idNo, String hbsAg, String mobile) {}

    /**
     * @param outcome {@code LIVE} or {@code STILLBORN}
     * @param sex GB/T 2261.1
     * @param weightG grams
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Child(
            int pluralIndex,
            String outcome,
            String sex,
            OffsetDateTime birthDateTime,
            int gestWeeks,
            int weightG,
            List<GivenDose> firstDoses) {

        /** The vaccines given in the ward; the immunoglobulin is none, and no plan counts it. */
        public List<GivenDose> doses() {
            return injections().filter(dose -> !dose.isImmunoglobulin()).toList();
        }

        /** When the child had the hepatitis B immunoglobulin (domain.md 7); null when it had none. */
        public OffsetDateTime immunoglobulinAt() {
            return injections()
                    .filter(GivenDose::isImmunoglobulin)
                    .map(GivenDose::givenAt)
                    .findFirst()
                    .orElse(null);
        }

        private Stream<GivenDose> injections() {
            return firstDoses == null ? Stream.empty() : firstDoses.stream();
        }
    }

    /** A dose given in the ward. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record GivenDose(String vaccine, String batch, OffsetDateTime givenAt) {

        boolean isImmunoglobulin() {
            return vaccine.equals("HBIG");
        }
    }
}
