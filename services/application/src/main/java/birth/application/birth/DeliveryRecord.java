package birth.application.birth;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.List;

/** The hospital's record as the birth-certificate office gives it to this service: no HBsAg, no weight, no doses. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeliveryRecord(
        String institution, String region, Mother mother, Midwife midwife, String mode, List<Child> children) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Mother(String name, String idType, String idNo, String inpatientNo) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Midwife(String name, String code) {}

    /** One child of the delivery; {@code birthDateTime} is ISO-8601 with offset, {@code sex} 1 or 2. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Child(
            int pluralIndex, String outcome, String sex, String birthDateTime, Integer gestWeeks, Integer lengthCm) {

        public boolean isLive() {
            return "LIVE".equals(outcome);
        }
    }

    /** Only a living child gets a case (domain.md 3.6). */
    public List<Child> liveChildren() {
        return children.stream()
                .filter(Child::isLive)
                .sorted(Comparator.comparingInt(Child::pluralIndex))
                .toList();
    }
}
