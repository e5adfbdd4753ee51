package birth.application.shipment;

import birth.kit.problem.Refusal;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** Papers of one case that go together: as a parcel, or to be fetched (domain.md 1.3, 5). */
@Entity
@Table(name = "shipment")
public class Shipment {

    enum Way {
        POST,
        PICK_UP
    }

    enum State {
        PACKING,
        HANDED_OVER,
        DELIVERED,
        RETURNED
    }

    @Id
    private UUID id;

    private String caseNo;
    private String region;

    @Enumerated(EnumType.STRING)
    private Way way;

    /** Why the papers are fetched. */
    @Enumerated(EnumType.STRING)
    private Destination why;

    @Enumerated(EnumType.STRING)
    private State state = State.PACKING;

    private String trackingNo;
    private byte[] sealed;
    private Instant packedAt;
    private Instant handedOverAt;
    private Instant endedAt;

    @Version
    private long version;

    @OneToMany(mappedBy = "shipment", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("itemId")
    private List<ShipmentPaper> papers = new ArrayList<>();

    protected Shipment() {}

    Shipment(UUID id, String caseNo, String region, Destination destination, byte[] sealedAddress, Instant packedAt) {
        this.id = id;
        this.caseNo = caseNo;
        this.region = region;
        this.way = destination == Destination.POST ? Way.POST : Way.PICK_UP;
        this.why = way == Way.POST ? null : destination;
        this.sealed = sealedAddress;
        this.packedAt = packedAt;
    }

    void add(String itemId, String paper, boolean ready) {
        papers.add(new ShipmentPaper(itemId, this, paper, ready));
    }

    /** The paper has come from where it is made. */
    void arrived(String itemId) {
        papers.stream()
                .filter(paper -> paper.itemId().equals(itemId))
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("PAPER_UNKNOWN", "这个包裹里没有这份证件。"))
                .arrived();
    }

    /** Takes papers out as long as nothing has left; answers those taken. */
    List<ShipmentPaper> takeOut(Predicate<ShipmentPaper> which) {
        var taken = papers.stream().filter(which).toList();
        papers.removeAll(taken);
        return taken;
    }

    /** The carrier's number; the first one counts. */
    void numbered(String number) {
        if (trackingNo == null) {
            trackingNo = number;
        }
    }

    /** Answers whether this is news. */
    boolean handOver(Instant at) {
        if (way == Way.PICK_UP) {
            throw Refusal.conflict("PICK_UP_ONLY", "这些证件由家长领取，不交邮寄。");
        }
        if (state != State.PACKING) {
            return false;
        }
        if (trackingNo == null) {
            throw Refusal.conflict("NO_TRACKING_NUMBER", "邮政还没有给出运单号，请稍后再试。");
        }
        if (papers.isEmpty() || papers.stream().anyMatch(paper -> !paper.isReady())) {
            throw Refusal.conflict("PAPER_NOT_READY", "还有证件没有到齐，请等到齐后交寄，或选择分开寄送。");
        }
        state = State.HANDED_OVER;
        handedOverAt = at;
        return true;
    }

    /** Answers whether this is news. */
    boolean end(State end, Instant at) {
        if (state == end) {
            return false;
        }
        var due = way == Way.POST ? state == State.HANDED_OVER : state == State.PACKING && end == State.DELIVERED;
        if (!due) {
            throw Refusal.conflict("WRONG_STATE", "包裹当前的状态不能这样登记，请刷新后再看。");
        }
        state = end;
        endedAt = at;
        return true;
    }

    boolean isPacking() {
        return state == State.PACKING;
    }

    UUID id() {
        return id;
    }

    String caseNo() {
        return caseNo;
    }

    String region() {
        return region;
    }

    Way way() {
        return way;
    }

    Destination why() {
        return why;
    }

    State state() {
        return state;
    }

    Optional<String> trackingNo() {
        return Optional.ofNullable(trackingNo);
    }

    Optional<byte[]> sealed() {
        return Optional.ofNullable(sealed);
    }

    Instant packedAt() {
        return packedAt;
    }

    Instant handedOverAt() {
        return handedOverAt;
    }

    Instant endedAt() {
        return endedAt;
    }

    List<ShipmentPaper> papers() {
        return List.copyOf(papers);
    }
}
