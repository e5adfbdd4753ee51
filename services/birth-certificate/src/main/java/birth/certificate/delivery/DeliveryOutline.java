package birth.certificate.delivery;

import birth.certificate.delivery.domain.Delivery;
import birth.kit.text.Masking;
import java.time.OffsetDateTime;
import java.util.Comparator;

/** By what its own hospital tells a record from others: the mother masked (domain.md 8.3), the ward's number and the first birth. */
public record DeliveryOutline(String motherName, String motherIdNo, String inpatientNo, OffsetDateTime bornAt) {

    static DeliveryOutline of(Delivery delivery) {
        var mother = delivery.mother();
        return new DeliveryOutline(
                Masking.name(mother.name()),
                Masking.idNumber(mother.idNo()),
                mother.inpatientNo(),
                delivery.children().stream()
                        .map(child -> OffsetDateTime.parse(child.birthDateTime()))
                        .min(Comparator.naturalOrder())
                        .orElseThrow());
    }
}
