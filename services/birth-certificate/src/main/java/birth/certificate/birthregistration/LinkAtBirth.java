package birth.certificate.birthregistration;

import birth.certificate.delivery.DeliveryChanged;
import birth.certificate.delivery.DeliveryRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** A registration made before the birth belongs to the delivery as soon as the hospital records it. */
@ApplicationScoped
class LinkAtBirth {

    /** No pregnancy is registered earlier than this before the birth. */
    private static final int LONGEST_PREGNANCY_DAYS = 310;

    private final Registrations registrations;
    private final DeliveryRecords deliveries;

    LinkAtBirth(Registrations registrations, DeliveryRecords deliveries) {
        this.registrations = registrations;
        this.deliveries = deliveries;
    }

    void onDeliveryChanged(@Observes DeliveryChanged changed) {
        var delivery = deliveries.open(deliveries.findById(changed.deliveryRef()));
        var mother = delivery.mother().idNo();
        registrations.hold(mother);
        registrations.link(mother, delivery.bornOn().minusDays(LONGEST_PREGNANCY_DAYS), changed.deliveryRef());
    }
}
