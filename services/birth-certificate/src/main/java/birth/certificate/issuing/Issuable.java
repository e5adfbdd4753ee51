package birth.certificate.issuing;

import birth.casework.desk.Desk;
import birth.casework.item.WorkItem;
import birth.casework.snapshot.Snapshots;
import birth.certificate.delivery.DeliveryRecords;
import birth.certificate.issuing.domain.Obstacle;
import birth.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Whether a certificate may be issued for an item by this person now; both persons are asked the same (domain.md 8.5). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Issuable {

    private final GatherFacts facts;
    private final DeliveryRecords deliveries;
    private final Certificates certificates;
    private final LoadedCertificates loaded;
    private final Snapshots snapshots;
    private final Desk desk;

    Issuable(
            GatherFacts facts,
            DeliveryRecords deliveries,
            Certificates certificates,
            LoadedCertificates loaded,
            Snapshots snapshots,
            Desk desk) {
        this.facts = facts;
        this.deliveries = deliveries;
        this.certificates = certificates;
        this.loaded = loaded;
        this.snapshots = snapshots;
        this.desk = desk;
    }

    /** The proof as it would be printed now. */
    CertificateDocument proof(WorkItem item) {
        var form = snapshots.of(item);
        var known = facts.of(item, form);
        Obstacle.in(known).stream().findFirst().ifPresent(obstacle -> {
            throw Refusal.conflict(obstacle.name(), obstacle.text());
        });
        if (deliveries.madeBy(item.deliveryRef()).contains(desk.account())) {
            throw Refusal.conflict("SAME_PERSON", "分娩记录由您登记或更正，不能再由您签发，请交另一位同事办理。");
        }
        certificates.validOf(item.deliveryRef(), item.pluralIndex()).ifPresent(issued -> {
            throw Refusal.conflict(RefuseDuplicate.CERTIFICATE_EXISTS, RefuseDuplicate.text(issued));
        });
        if (loaded.of(item).isPresent()) {
            throw Refusal.conflict(
                    RefuseDuplicate.CERTIFICATE_EXISTS, "出生医学证明管理系统答复：这个孩子已由另一机构签发证明，不再签发，也没有核对稿。审核通过即使用该证明。");
        }
        return CertificateDocument.proof(known.delivery().orElseThrow(), item.pluralIndex(), form);
    }
}
