package birth.certificate.issuing;

import birth.casework.decision.Decide;
import birth.casework.desk.Desk;
import birth.casework.item.WorkItem;
import birth.casework.snapshot.Snapshots;
import birth.certificate.delivery.DeliveryRecord;
import birth.certificate.delivery.DeliveryRecords;
import birth.certificate.issuing.domain.Obstacle;
import birth.certificate.stock.Blanks;
import birth.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** A clerk issues a certificate on the institution's next blank. This is a point of no return (domain.md 3.1 step 4). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class IssueCertificate {

    static final String BLANKS_EXHAUSTED = "BLANKS_EXHAUSTED";

    private final Desk desk;
    private final DeliveryRecords deliveries;
    private final GatherFacts facts;
    private final Snapshots snapshots;
    private final Blanks blanks;
    private final Certificates certificates;
    private final PrintCertificate print;
    private final Decide decide;

    IssueCertificate(
            Desk desk,
            DeliveryRecords deliveries,
            GatherFacts facts,
            Snapshots snapshots,
            Blanks blanks,
            Certificates certificates,
            PrintCertificate print,
            Decide decide) {
        this.desk = desk;
        this.deliveries = deliveries;
        this.facts = facts;
        this.snapshots = snapshots;
        this.blanks = blanks;
        this.certificates = certificates;
        this.print = print;
        this.decide = decide;
    }

    /** The certificate's id; empty when no blank is left, and then the item is held. */
    Optional<UUID> issue(WorkItem item) {
        var delivery = mustBeIssuable(item);
        var blank = blanks.take(item.unit());
        if (blank.isEmpty()) {
            decide.hold(item, BLANKS_EXHAUSTED, desk.account());
            return Optional.empty();
        }
        var certificate = print.print(item, delivery, snapshots.of(item), blank.get(), null, desk.account());
        decide.complete(item, certificate.id(), desk.account());
        return Optional.of(certificate.id());
    }

    private DeliveryRecord mustBeIssuable(WorkItem item) {
        Obstacle.in(facts.of(item, snapshots.of(item))).stream().findFirst().ifPresent(obstacle -> {
            throw Refusal.conflict(obstacle.name(), obstacle.text());
        });
        if (deliveries.madeBy(item.deliveryRef()).contains(desk.account())) {
            throw Refusal.conflict("SAME_PERSON", "分娩记录由您登记，不能再由您签发，请交另一位同事办理。");
        }
        certificates.validOf(item.deliveryRef(), item.pluralIndex()).ifPresent(issued -> {
            throw Refusal.conflict(
                    "CERTIFICATE_EXISTS", "这个孩子已签发出生医学证明（" + issued.number().masked() + "），不能重复签发；遗失的请办理补发。");
        });
        return deliveries
                .ofLiveChild(item.deliveryRef(), item.pluralIndex(), item.unit())
                .orElseThrow();
    }
}
