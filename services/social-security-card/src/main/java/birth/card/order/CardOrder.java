package birth.card.order;

import birth.casework.item.WorkItem;
import birth.kit.store.ChangedUnder;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One ordered card: the e-card at once and, when the family wants it, the physical card after it (domain.md 3.1 step 8). */
@Entity
@ChangedUnder(CardOrder.class)
@Table(name = "card_order")
public class CardOrder {

    @Id
    private UUID id;

    @Column(name = "case_no")
    private String caseNo;

    @Column(name = "child_index")
    private int childIndex;

    private int attempt;

    @Column(name = "id_digest")
    private String idDigest;

    @Column(name = "card_no")
    private String cardNo;

    @Column(name = "e_card_no")
    private String eCardNo;

    private String bank;

    @Column(name = "e_card_ordered_at")
    private Instant eCardOrderedAt;

    @Column(name = "physical_ordered_at")
    private Instant physicalOrderedAt;

    @Column(name = "ordered_by")
    private String orderedBy;

    @Column(name = "batch_id")
    private UUID batchId;

    private byte[] document;

    protected CardOrder() {}

    static CardOrder eCard(
            UUID id,
            WorkItem item,
            String idDigest,
            String cardNo,
            String eCardNo,
            String bank,
            String orderedBy,
            Instant now,
            byte[] sealedDocument) {
        var order = new CardOrder();
        order.id = id;
        order.caseNo = item.caseNo();
        order.childIndex = item.childIndex();
        order.attempt = item.attempt();
        order.idDigest = idDigest;
        order.cardNo = cardNo;
        order.eCardNo = eCardNo;
        order.bank = bank;
        order.orderedBy = orderedBy;
        order.eCardOrderedAt = now;
        order.document = sealedDocument;
        return order;
    }

    void orderPhysical(Instant now) {
        physicalOrderedAt = now;
    }

    /** It is produced with others. */
    public void goesInto(UUID batch) {
        batchId = batch;
    }

    /** The person has another name now; number and account stay (domain.md 3.4). */
    void renew(byte[] sealedDocument) {
        document = sealedDocument;
    }

    boolean isPhysical() {
        return physicalOrderedAt != null;
    }

    String caseNo() {
        return caseNo;
    }

    UUID batchId() {
        return batchId;
    }

    public UUID id() {
        return id;
    }

    String cardNo() {
        return cardNo;
    }

    String eCardNo() {
        return eCardNo;
    }

    byte[] document() {
        return document;
    }
}
