package birth.application.shipment;

import birth.application.Item;
import birth.application.casefile.CaseFile;
import birth.application.casefile.CaseFiles;
import birth.application.casefile.Timeline;
import birth.application.form.Form;
import birth.kit.audit.AuditTrail;
import birth.kit.identity.Caller;
import birth.kit.problem.Refusal;
import birth.kit.time.BusinessClock;
import birth.kit.work.DueWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** What the hall's counter does with the papers: completes, hands over to the carrier, notes how it ended. */
@ApplicationScoped
class SendPapers {

    private final Shipments shipments;
    private final CaseFiles files;
    private final Timeline timeline;
    private final DueWork dueWork;
    private final AuditTrail audit;
    private final BusinessClock clock;

    SendPapers(
            Shipments shipments,
            CaseFiles files,
            Timeline timeline,
            DueWork dueWork,
            AuditTrail audit,
            BusinessClock clock) {
        this.shipments = shipments;
        this.files = files;
        this.timeline = timeline;
        this.dueWork = dueWork;
        this.audit = audit;
        this.clock = clock;
    }

    /** The full address, for the label alone; every reading is recorded (domain.md 8.3). */
    @Transactional
    Form.Mail label(Caller caller, UUID id, String purpose) {
        var shipment = shipments.locked(id, caller.regions());
        audit.recordUnmasking(caller.account(), "PARCEL_ADDRESS_READ", id.toString(), purpose);
        return shipments.address(shipment).orElseThrow(() -> Refusal.conflict("PICK_UP_ONLY", "这些证件由家长领取，没有收件地址。"));
    }

    /** A paper that is made later, such as the card, has come to the counter. */
    @Transactional
    void arrived(Caller caller, UUID id, int childIndex, Item item) {
        var shipment = shipments.locked(id, caller.regions());
        shipment.arrived(shipment.caseNo() + "-" + childIndex + "-" + item);
    }

    /** @param split true when what is not ready shall follow in a parcel of its own */
    @Transactional
    void handOver(Caller caller, UUID id, boolean split) {
        var shipment = shipments.locked(id, caller.regions());
        var file = files.locked(shipment.caseNo()).orElseThrow();
        if (split && shipment.isPacking()) {
            splitOff(shipment);
        }
        if (shipment.handOver(clock.instant())) {
            tell(file, "PARCEL_SENT", "证件已交邮政寄出，运单号" + shipment.trackingNo().orElseThrow() + "。");
        }
    }

    private void splitOff(Shipment shipment) {
        var late = shipment.papers().stream().filter(paper -> !paper.isReady()).toList();
        if (late.isEmpty() || late.size() == shipment.papers().size()) {
            return;
        }
        var id = UUID.randomUUID();
        var address = shipments
                .address(shipment)
                .map(mail -> shipments.seal(id, mail))
                .orElse(null);
        var second = new Shipment(id, shipment.caseNo(), shipment.region(), Destination.POST, address, clock.instant());
        shipment.takeOut(paper -> !paper.isReady());
        shipments.flush();
        late.forEach(paper -> second.add(paper.itemId(), paper.paper(), false));
        shipments.persist(second);
        dueWork.add(NumberParcel.KIND, id.toString());
    }

    @Transactional
    void ended(Caller caller, UUID id, boolean delivered) {
        var shipment = shipments.locked(id, caller.regions());
        var file = files.locked(shipment.caseNo()).orElseThrow();
        var end = delivered ? Shipment.State.DELIVERED : Shipment.State.RETURNED;
        if (shipment.end(end, clock.instant())) {
            tell(
                    file,
                    delivered ? "PAPERS_DELIVERED" : "PARCEL_RETURNED",
                    delivered ? "证件已送达。" : "邮件未能送达，已退回政务服务大厅，请到大厅领取或联系重新寄送。");
        }
    }

    private void tell(CaseFile file, String code, String text) {
        file.changed(clock.instant());
        timeline.ofCase(file, clock.instant(), code, text);
    }
}
