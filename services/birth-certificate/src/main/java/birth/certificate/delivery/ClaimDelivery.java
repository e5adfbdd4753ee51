package birth.certificate.delivery;

import birth.certificate.delivery.domain.Delivery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/**
 * A family stands at the counter whose paper does not match the record: two persons of the hospital see the paper, and the
 * record names that mother from then on (domain.md 3.1 step 2; 3.4 "Parent data wrong").
 */
@ApplicationScoped
class ClaimDelivery {

    private static final String KIND = "MOTHER_CLAIM";

    private final OwnDeliveries own;
    private final DeliveryRecords records;
    private final AmendDelivery amend;

    ClaimDelivery(OwnDeliveries own, DeliveryRecords records, AmendDelivery amend) {
        this.own = own;
        this.records = records;
        this.amend = amend;
    }

    @Transactional
    public void claim(String deliveryRef, String name, String idType, String idNo, String account) {
        var record = own.locked(deliveryRef);
        var kept = records.open(record);
        var was = kept.mother();
        var mother = new Delivery.Mother(name, idType, idNo, was.hbsAg(), was.inpatientNo(), was.mobile());
        var amended = new Delivery(
                kept.institution(),
                kept.region(),
                mother,
                kept.midwife(),
                kept.mode(),
                kept.admittedAt(),
                kept.children(),
                kept.signs());
        amend.propose(record, amended, KIND, null, account);
    }

    @Transactional
    public void confirm(String deliveryRef, String account) {
        amend.confirm(own.locked(deliveryRef), KIND, account);
    }
}
