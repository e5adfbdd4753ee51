package birth.application.casefile;

import birth.application.Item;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;

/** One item of one child, as far as the department's events have told. */
@Entity
@Table(name = "case_item")
public class CaseItem {

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_no")
    private CaseFile caseFile;

    private int childIndex;
    private int pluralIndex;

    @Enumerated(EnumType.STRING)
    private Item item;

    private String region;
    private String unit;
    private int attempt = 1;
    private long applied;
    private long said;

    @Enumerated(EnumType.STRING)
    private ItemState state = ItemState.NOT_STARTED;

    @Enumerated(EnumType.STRING)
    private ItemState beforeHold;

    private LocalDate dueOn;
    private String decisionId;
    private String resultId;

    @Version
    private long version;

    protected CaseItem() {}

    CaseItem(CaseFile caseFile, int childIndex, int pluralIndex, Item item, String region, String unit) {
        this.id = caseFile.caseNo() + "-" + childIndex + "-" + item;
        this.caseFile = caseFile;
        this.childIndex = childIndex;
        this.pluralIndex = pluralIndex;
        this.item = item;
        this.region = region;
        this.unit = unit;
    }

    /** Notes which event is being applied; false when it belongs to an attempt that is over. */
    boolean hear(int eventAttempt, long sequence) {
        if (eventAttempt < attempt) {
            return false;
        }
        if (eventAttempt > attempt) {
            attempt = eventAttempt;
            said = 0;
            state = ItemState.NOT_STARTED;
            decisionId = null;
        }
        applied = sequence;
        return true;
    }

    void due(LocalDate day) {
        dueOn = day;
    }

    void move(ItemState next) {
        if (!state.isFinal()) {
            state = next;
        }
    }

    void hold() {
        beforeHold = state;
        move(ItemState.HELD);
    }

    void release() {
        if (state == ItemState.HELD) {
            state = beforeHold;
        }
    }

    /** The clock stands; while a notice is out the item stays with the parents. */
    void suspend() {
        if (state != ItemState.NOTICE) {
            move(ItemState.WAITING);
        }
    }

    void resultNamed(String newResultId) {
        resultId = newResultId;
    }

    void end(ItemState end, String decision) {
        move(end);
        decisionId = decision;
    }

    long nextSaid() {
        return ++said;
    }

    /** True when every event of the attempt up to this sequence was applied, or the attempt is over. */
    public boolean hasApplied(int eventAttempt, long sequence) {
        return eventAttempt < attempt || eventAttempt == attempt && applied >= sequence;
    }

    /** The citizen ID number is known once H has named a result (domain.md 3.1 step 8). */
    ChildProgress.Told told() {
        return new ChildProgress.Told(state, item == Item.H && resultId != null, decisionId);
    }

    public String id() {
        return id;
    }

    public CaseFile caseFile() {
        return caseFile;
    }

    public int childIndex() {
        return childIndex;
    }

    public int pluralIndex() {
        return pluralIndex;
    }

    public Item item() {
        return item;
    }

    public String region() {
        return region;
    }

    public String unit() {
        return unit;
    }

    public int attempt() {
        return attempt;
    }

    public ItemState state() {
        return state;
    }

    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    public Optional<String> resultId() {
        return Optional.ofNullable(resultId);
    }

    /** Subject of this child's events. */
    public String subject() {
        return caseFile.caseNo() + "-" + childIndex;
    }
}
