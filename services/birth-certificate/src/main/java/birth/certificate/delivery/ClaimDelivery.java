package birth.certificate.delivery;

import birth.certificate.delivery.domain.Delivery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

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

    /** Turned down by the second person, or taken back by the first. */
    @Transactional
    public void drop(String deliveryRef, String account) {
        amend.drop(own.locked(deliveryRef), KIND, account);
    }

    /** What waits for the second person, who must see both to hold them against the paper. */
    Optional<ProposedMother> proposed(DeliveryRecord record) {
        return amend.open(record.deliveryRef(), KIND)
                .map(proposal -> new ProposedMother(
                        ProposedMother.Named.of(records.open(record).mother()),
                        ProposedMother.Named.of(amend.amended(proposal).mother()),
                        proposal.proposedBy(),
                        proposal.proposedAt()));
    }
}
