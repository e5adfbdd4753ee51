package birth.application.result;

import birth.application.Item;
import birth.application.casefile.CaseItem;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/** The sealed copy of a department's result, and up to which naming event it was read. */
@Entity
@Table(name = "item_result")
public class ItemResult {

    @Id
    private String resultId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "item_id")
    private CaseItem caseItem;

    @Enumerated(EnumType.STRING)
    private Item item;

    private int attempt;
    private long firstNamed;
    private long lastNamed;
    private long readUpTo;
    private byte[] sealed;
    private String replacedBy;
    private String change;
    private String changeReason;
    private Instant changedAt;

    @Version
    private long version;

    protected ItemResult() {}

    ItemResult(String resultId, CaseItem caseItem, long sequence) {
        this.resultId = resultId;
        this.caseItem = caseItem;
        this.item = caseItem.item();
        this.attempt = caseItem.attempt();
        this.firstNamed = sequence;
        this.lastNamed = sequence;
    }

    void namedAgain(long sequence) {
        lastNamed = sequence;
    }

    /** This result came from a legal act after the item was completed. */
    void cameOf(Results.Change act) {
        change = act.change();
        changeReason = act.reasonCode();
        changedAt = act.at();
    }

    /** Kept, but another one counts now. */
    void replacedBy(String newResultId) {
        replacedBy = newResultId;
    }

    /** @param upTo the last event that had named the result when the reading began */
    void read(byte[] document, long upTo) {
        sealed = document;
        readUpTo = Math.max(readUpTo, upTo);
    }

    /** True when an event up to this sequence named the result and it was not read since. */
    boolean isMissingFor(long sequence) {
        return replacedBy == null && firstNamed <= sequence && readUpTo < Math.min(lastNamed, sequence);
    }

    String change() {
        return change;
    }

    String changeReason() {
        return changeReason;
    }

    Instant changedAt() {
        return changedAt;
    }

    String resultId() {
        return resultId;
    }

    CaseItem caseItem() {
        return caseItem;
    }

    Item item() {
        return item;
    }

    long lastNamed() {
        return lastNamed;
    }

    Optional<byte[]> sealed() {
        return Optional.ofNullable(sealed);
    }
}
