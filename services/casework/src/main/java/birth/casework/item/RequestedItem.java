package birth.casework.item;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.List;
import java.util.UUID;

/** What the process asked for: which item of which child, of which office, by which route. */
@MappedSuperclass
abstract class RequestedItem {

    @Id
    private UUID id;

    @Column(name = "case_no")
    private String caseNo;

    @Column(name = "child_index")
    private int childIndex;

    private String item;
    private int attempt;
    private String region;
    private String unit;
    private String route;

    @Column(name = "delivery_ref")
    private String deliveryRef;

    @Column(name = "plural_index")
    private int pluralIndex;

    private String seen;

    void ask(UUID newId, ItemRequest request) {
        id = newId;
        caseNo = request.caseNo();
        childIndex = request.childIndex();
        item = request.item();
        attempt = request.attempt();
        region = request.region();
        unit = request.unit();
        route = request.route();
        deliveryRef = request.deliveryRef();
        pluralIndex = request.pluralIndex();
        seen = request.seen();
    }

    void goToWindow() {
        route = "WINDOW";
    }

    public UUID id() {
        return id;
    }

    public String caseNo() {
        return caseNo;
    }

    public int childIndex() {
        return childIndex;
    }

    /** Case number and child index: twins share a case. */
    public String subject() {
        return caseNo + "-" + childIndex;
    }

    /** Case, child, item and attempt, e.g. {@code 22050220261103000001R-1/H/1}: what reading it is recorded under. */
    public String reference() {
        return subject() + "/" + item + "/" + attempt;
    }

    public String item() {
        return item;
    }

    public int attempt() {
        return attempt;
    }

    public String region() {
        return region;
    }

    public String unit() {
        return unit;
    }

    /** {@code ONLINE} or {@code WINDOW}. */
    public String route() {
        return route;
    }

    public String deliveryRef() {
        return deliveryRef;
    }

    public int pluralIndex() {
        return pluralIndex;
    }

    /** What the application must have seen before its projection is new enough, e.g. {@code B.1.4,H.1.3}. */
    public String seen() {
        return seen;
    }

    public void mustHaveSeen(String marks) {
        seen = marks;
    }

    /** Adds marks to what must have been seen; a mark that is there already is not repeated. */
    public void mustAlsoHaveSeen(List<String> marks) {
        for (var mark : marks) {
            if (!List.of(seen.split(",")).contains(mark)) {
                seen = seen.isEmpty() ? mark : seen + "," + mark;
            }
        }
    }

    /** The number of this item, as printed on papers (domain.md 6.10). */
    public String itemNo() {
        return caseNo + "-" + item + childIndex;
    }
}
