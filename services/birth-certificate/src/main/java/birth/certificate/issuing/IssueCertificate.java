package birth.certificate.issuing;

import birth.casework.decision.Decide;
import birth.casework.desk.Desk;
import birth.casework.item.WorkItem;
import birth.casework.snapshot.Snapshots;
import birth.certificate.delivery.DeliveryRecord;
import birth.certificate.delivery.DeliveryRecords;
import birth.certificate.stock.BlankNumber;
import birth.certificate.stock.Blanks;
import birth.kit.problem.Refusal;
import birth.kit.sealing.SealedDocuments;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A clerk issues a certificate on the institution's next blank. This is a point of no return (domain.md 3.1 step 4). */
@ApplicationScoped
public class IssueCertificate {

    static final String BLANKS_EXHAUSTED = "BLANKS_EXHAUSTED";

    private final Desk desk;
    private final DeliveryRecords deliveries;
    private final Snapshots snapshots;
    private final Blanks blanks;
    private final Certificates certificates;
    private final Decide decide;
    private final SealedDocuments documents;
    private final BusinessClock clock;

    IssueCertificate(
            Desk desk,
            DeliveryRecords deliveries,
            Snapshots snapshots,
            Blanks blanks,
            Certificates certificates,
            Decide decide,
            SealedDocuments documents,
            BusinessClock clock) {
        this.desk = desk;
        this.deliveries = deliveries;
        this.snapshots = snapshots;
        this.blanks = blanks;
        this.certificates = certificates;
        this.decide = decide;
        this.documents = documents;
        this.clock = clock;
    }

    /** The certificate's id; empty when no blank is left, and then the item is held. */
    @Transactional
    public Optional<UUID> issue(UUID workItemId) {
        var item = desk.lockedInScope(workItemId);
        item.mustBeClaimedBy(desk.account());
        var delivery = mustBeIssuable(item);
        var blank = blanks.take(item.unit());
        if (blank.isEmpty()) {
            decide.hold(item, BLANKS_EXHAUSTED, desk.account());
            return Optional.empty();
        }
        var certificate = print(item, delivery, blank.get());
        certificates.persist(certificate);
        decide.complete(item, certificate.id(), desk.account());
        return Optional.of(certificate.id());
    }

    private DeliveryRecord mustBeIssuable(WorkItem item) {
        var delivery = deliveries
                .ofLiveChild(item.deliveryRef(), item.pluralIndex(), item.unit())
                .orElseThrow(() -> Refusal.conflict("DELIVERY_RECORD_MISSING", "本机构没有这个孩子的活产分娩记录，不能签发。请先由产科登记分娩记录。"));
        if (delivery.recordedBy().equals(desk.account())) {
            throw Refusal.conflict("SAME_PERSON", "分娩记录由您登记，不能再由您签发，请交另一位同事办理。");
        }
        certificates.of(item.deliveryRef(), item.pluralIndex()).ifPresent(issued -> {
            throw Refusal.conflict(
                    "CERTIFICATE_EXISTS", "这个孩子已签发出生医学证明（" + issued.number().masked() + "），不能重复签发；遗失的请办理补发。");
        });
        if (Examine.lacksName(snapshots.of(item))) {
            throw Refusal.conflict("NAME_MISSING", "申请中没有新生儿姓名，请先发出一次性告知，由家长补填。");
        }
        return delivery;
    }

    private Certificate print(WorkItem item, DeliveryRecord delivery, BlankNumber blank) {
        var id = UUID.randomUUID();
        var document =
                CertificateDocument.of(blank.text(), deliveries.open(delivery), item.pluralIndex(), snapshots.of(item));
        return new Certificate(
                id, blank, item, LocalDate.now(clock), desk.account(), documents.seal(document, id.toString()));
    }
}
