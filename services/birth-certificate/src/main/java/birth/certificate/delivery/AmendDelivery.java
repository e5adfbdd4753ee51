package birth.certificate.delivery;

import birth.certificate.delivery.domain.Delivery;
import birth.certificate.delivery.domain.DeliveryCheck;
import birth.kit.audit.AuditTrail;
import birth.kit.problem.Refusal;
import birth.kit.sealing.SealedDocuments;
import birth.kit.store.Rows;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/**
 * A kept record is changed by two persons of the hospital only: one proposes the whole amended record, another confirms it
 * against the papers; the record it replaces is kept (domain.md 3.4, 8.5).
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class AmendDelivery {

    private static final String OPEN =
            "select id, proposed_by, proposed_at, document from delivery_amendment where delivery_ref = ? and reason = ? and confirmed_by is null";

    private final DeliveryRecords records;
    private final BirthNews news;
    private final Rows rows;
    private final SealedDocuments documents;
    private final AuditTrail audit;
    private final BusinessClock clock;
    private final Event<DeliveryChanged> changed;

    AmendDelivery(
            DeliveryRecords records,
            BirthNews news,
            Rows rows,
            SealedDocuments documents,
            AuditTrail audit,
            BusinessClock clock,
            Event<DeliveryChanged> changed) {
        this.records = records;
        this.news = news;
        this.rows = rows;
        this.documents = documents;
        this.audit = audit;
        this.clock = clock;
        this.changed = changed;
    }

    /** What one person has proposed and nobody has confirmed yet. */
    record Proposal(UUID id, String proposedBy, OffsetDateTime proposedAt, byte[] document) {}

    void propose(DeliveryRecord record, Delivery amended, String reason, UUID correctionId, String account) {
        var faults = DeliveryCheck.faults(record.deliveryRef(), amended, OffsetDateTime.now(clock));
        if (!faults.isEmpty()) {
            throw Refusal.malformed("INVALID_INPUT", "更正后的分娩记录有填写不正确的地方，请按提示修改后重新提交。", faults);
        }
        var id = UUID.randomUUID();
        if (rows.change(
                        """
                        insert into delivery_amendment (id, delivery_ref, reason, correction_id, document, proposed_by, proposed_at)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""",
                        id,
                        record.deliveryRef(),
                        reason,
                        correctionId,
                        documents.seal(amended, id.toString()),
                        account,
                        OffsetDateTime.now(clock))
                == 0) {
            throw Refusal.conflict("AMENDMENT_PENDING", "这份分娩记录已有一项更正等待另一位同事确认，请先确认该项更正。");
        }
    }

    /** @param reason what kind of amendment is being confirmed here, so that one door never confirms the other's */
    void confirm(DeliveryRecord record, String reason, String account) {
        var ref = record.deliveryRef();
        var proposal = rows.read(OPEN + " for update", AmendDelivery::proposal, ref, reason).stream()
                .findFirst()
                .orElseThrow(AmendDelivery::nothing);
        if (proposal.proposedBy().equals(account)) {
            throw Refusal.conflict("SAME_PERSON", "分娩记录的更正须两人经手，请由本机构另一位同事核对证件后确认。");
        }
        var amended = amended(proposal);
        rows.change(
                "update delivery_amendment set replaced = ?, confirmed_by = ?, confirmed_at = ? where id = ?",
                record.document(),
                account,
                OffsetDateTime.now(clock),
                proposal.id());
        if (!records.amend(ref, amended)) {
            throw Refusal.conflict("DELIVERY_DUPLICATE", "更正后与另一份分娩记录是同一次分娩，不能更正。请查询原记录；如有疑问请联系信息科。");
        }
        news.amended(ref, amended);
        changed.fire(new DeliveryChanged(ref));
    }

    /** The second person does not find it right, or the first one takes it back: the record stays as it is. */
    void drop(DeliveryRecord record, String reason, String account) {
        if (rows.change(
                        "delete from delivery_amendment where delivery_ref = ? and reason = ? and confirmed_by is null",
                        record.deliveryRef(),
                        reason)
                == 0) {
            throw nothing();
        }
        audit.record(account, "AMENDMENT_DROPPED", record.deliveryRef(), "hospital-desk");
    }

    Optional<Proposal> open(String deliveryRef, String reason) {
        return rows.read(OPEN, AmendDelivery::proposal, deliveryRef, reason).stream()
                .findFirst();
    }

    /** The record as it would be. */
    Delivery amended(Proposal proposal) {
        return documents.open(proposal.document(), proposal.id().toString(), Delivery.class);
    }

    private static Proposal proposal(ResultSet row) throws SQLException {
        return new Proposal(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getObject(3, OffsetDateTime.class),
                row.getBytes(4));
    }

    private static Refusal nothing() {
        return Refusal.conflict("NOTHING_TO_CONFIRM", "这份分娩记录没有等待确认的更正。");
    }
}
