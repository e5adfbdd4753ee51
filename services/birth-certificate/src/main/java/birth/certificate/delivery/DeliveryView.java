package birth.certificate.delivery;

import birth.certificate.delivery.domain.Delivery;
import java.util.List;

/** A delivery record as another office may see it: to each its own projection (domain.md 8.4; docs/protocol.md 4). */
public sealed interface DeliveryView {

    /**
     * For the combined form: no HBsAg, no doses, no mobile.
     *
     * @param birthRegistration made before the birth; null when there is none
     */
    record ForApplication(
            String deliveryRef,
            String institution,
            String region,
            Mother mother,
            Delivery.Midwife midwife,
            String mode,
            int plurality,
            List<Child> children,
            List<Delivery.Sign> signs,
            MadeBefore.BirthRegistration birthRegistration)
            implements DeliveryView {

        public record Mother(String name, String idType, String idNo, String inpatientNo) {}

        public record Child(
                int pluralIndex,
                String outcome,
                String sex,
                String birthDateTime,
                int gestWeeks,
                Integer gestDays,
                int weightG,
                Integer lengthCm,
                String healthNote) {}

        static ForApplication of(String deliveryRef, Delivery delivery, MadeBefore.BirthRegistration registration) {
            var mother = delivery.mother();
            var children = delivery.children().stream()
                    .map(child -> new Child(
                            child.pluralIndex(),
                            child.outcome(),
                            child.sex(),
                            child.birthDateTime(),
                            child.gestWeeks(),
                            child.gestDays(),
                            child.weightG(),
                            child.lengthCm(),
                            child.healthNote()))
                    .toList();
            return new ForApplication(
                    deliveryRef,
                    delivery.institution(),
                    delivery.region(),
                    new Mother(mother.name(), mother.idType(), mother.idNo(), mother.inpatientNo()),
                    delivery.midwife(),
                    delivery.mode(),
                    children.size(),
                    children,
                    delivery.signs(),
                    registration);
        }
    }

    /** For the child's vaccination file: HBsAg, health note and the first doses among it, no papers of the ward. */
    record ForVaccination(String deliveryRef, String institution, String region, Mother mother, List<Child> children)
            implements DeliveryView {

        public record Mother(String name, String idNo, String hbsAg, String mobile) {}

        public record Child(
                int pluralIndex,
                String outcome,
                String sex,
                String birthDateTime,
                int gestWeeks,
                int weightG,
                String healthNote,
                List<Delivery.FirstDose> firstDoses) {}

        static ForVaccination of(String deliveryRef, Delivery delivery) {
            var mother = delivery.mother();
            var children = delivery.children().stream()
                    .map(child -> new Child(
                            child.pluralIndex(),
                            child.outcome(),
                            child.sex(),
                            child.birthDateTime(),
                            child.gestWeeks(),
                            child.weightG(),
                            child.healthNote(),
                            child.firstDoses()))
                    .toList();
            return new ForVaccination(
                    deliveryRef,
                    delivery.institution(),
                    delivery.region(),
                    new Mother(mother.name(), mother.idNo(), mother.hbsAg(), mother.mobile()),
                    children);
        }
    }
}
