package birth.certificate.delivery;

import birth.kit.identity.Caller;
import birth.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The records of the caller's own institution; any other does not exist for the caller. */
@ApplicationScoped
class OwnDeliveries {

    private final DeliveryRecords records;
    private final Caller caller;

    OwnDeliveries(DeliveryRecords records, Caller caller) {
        this.records = records;
        this.caller = caller;
    }

    /** Locked until the transaction ends. */
    DeliveryRecord locked(String deliveryRef) {
        return records.locked(deliveryRef).filter(this::covered).orElseThrow(OwnDeliveries::unknown);
    }

    /** Of all deliveries those at the caller's own institution, by the number of the mother's paper. */
    List<DeliveryRecord> ofMother(String idNo) {
        return records.ofMother(idNo).stream().filter(this::covered).toList();
    }

    List<DeliveryRecord> ofInpatient(String inpatientNo) {
        return records.ofInpatient(inpatientNo).stream().filter(this::covered).toList();
    }

    private boolean covered(DeliveryRecord record) {
        return caller.covers(record.institution(), record.region());
    }

    static Refusal unknown() {
        return Refusal.unknown("DELIVERY_UNKNOWN", "没有这份分娩记录，或它不属于本机构。");
    }
}
