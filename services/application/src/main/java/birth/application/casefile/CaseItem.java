package birth.application.casefile;

import birth.application.Item;
import birth.application.ItemCatalogue;
import birth.application.consent.Consent;
import jakarta.persistence.Embedded;
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
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One item of one child, as far as the department's events have told. */
@Entity
@Table(name = "case_item")
public class CaseItem {

    static final String PARENTS_DISAGREE = "PARENTS_DISAGREE";

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

    @Enumerated(EnumType.STRING)
    private Routes.Way route;

    private String routeRule;
    private LocalDate dueOn;
    private LocalDate countedFrom;
    /** Why the item stands as it does, as a code of reasons.csv. */
    private String reasonCode;

    /** Last day for the parents' revision, or planned end of a special procedure. */
    private LocalDate waitUntil;

    private LocalDate supplyBy;
    private List<String> tolerated;
    private Instant withdrawalAskedAt;
    private Instant objectedAt;
    private LocalDate diedOn;
    private String decisionId;
    private String resultId;

    @Embedded
    private NextOffice nextOffice;

    @Version
    private long version;

    protected CaseItem() {}

    CaseItem(CaseFile caseFile, int childIndex, int pluralIndex, Item item, Placement.Place place) {
        this.id = caseFile.caseNo() + "-" + childIndex + "-" + item;
        this.caseFile = caseFile;
        this.childIndex = childIndex;
        this.pluralIndex = pluralIndex;
        this.item = item;
        take(place);
    }

    private void take(Placement.Place place) {
        region = place.region();
        unit = place.unit();
        route = place.route().way();
        routeRule = place.route().ruleId();
        state = switch (route) {
            case ONLINE, WINDOW -> ItemState.NOT_STARTED;
            case SKIPPED -> ItemState.SKIPPED;
            case ELSEWHERE -> ItemState.ELSEWHERE;
        };
    }

    /** Asked for anew after the family had taken it back or let it lapse. */
    CaseItem again(Placement.Place place) {
        begin(attempt + 1);
        objectedAt = null;
        take(place);
        return this;
    }

    /** Notes which event is being applied; false when it belongs to an attempt that is over. */
    boolean hear(int eventAttempt, long sequence) {
        if (eventAttempt < attempt) {
            return false;
        }
        if (eventAttempt > attempt) {
            begin(eventAttempt);
        }
        applied = sequence;
        return true;
    }

    /** A new attempt knows nothing of the former one; what was refused or cancelled before stays in the timeline. */
    void begin(int newAttempt) {
        attempt = newAttempt;
        said = 0;
        applied = 0;
        state = ItemState.NOT_STARTED;
        beforeHold = null;
        dueOn = null;
        countedFrom = null;
        tolerated(null, null);
        withdrawalAskedAt = null;
        decisionId = null;
        because(null, null);
    }

    /** @param from the day from which working days were counted, which is not counted itself (domain.md 4.1) */
    void due(LocalDate day, LocalDate from) {
        dueOn = day;
        countedFrom = from;
    }

    /** Why it stands so, and until when; null when there is nothing to say. */
    void because(String code, LocalDate until) {
        reasonCode = code;
        waitUntil = until;
    }

    /** A window may still finish what was sent to it; any other end is one. */
    void move(ItemState next) {
        if (!state.isFinal() || state == ItemState.DIVERTED && next.isFinal()) {
            state = next;
        }
    }

    void hold() {
        if (state != ItemState.HELD) {
            beforeHold = state;
        }
        move(ItemState.HELD);
    }

    /** What held it is over; parents who disagreed and agree again may disagree anew. */
    void release() {
        if (state == ItemState.HELD) {
            state = beforeHold;
        }
        if (PARENTS_DISAGREE.equals(reasonCode)) {
            objectedAt = null;
        }
    }

    /** The clock stands; while a notice or a return is out the item stays with the parents. */
    void suspend(ItemState why) {
        if (!state.isWithParents()) {
            move(why);
        }
    }

    void tolerated(List<String> materials, LocalDate until) {
        tolerated = materials;
        supplyBy = until;
    }

    /** Answers whether this was not asked before. */
    boolean askWithdrawal(Instant at) {
        if (withdrawalAskedAt != null) {
            return false;
        }
        withdrawalAskedAt = at;
        return true;
    }

    void withdrawalDeclined() {
        withdrawalAskedAt = null;
    }

    /** Answers whether this was not said before. */
    public boolean object(Instant at) {
        if (objectedAt != null) {
            return false;
        }
        objectedAt = at;
        return true;
    }

    void childDied(LocalDate day) {
        diedOn = day;
    }

    /** At once as long as no office was asked; otherwise the present one must let go first. */
    void goTo(Placement.Place place) {
        nextOffice = NextOffice.at(place);
        if (state == ItemState.NOT_STARTED) {
            arrive();
        }
    }

    private void arrive() {
        region = nextOffice.region();
        unit = nextOffice.unit();
        route = nextOffice.route();
        routeRule = nextOffice.routeRule();
        nextOffice = null;
    }

    boolean isMoving() {
        return nextOffice != null;
    }

    /** Where the item is, or will be once the present office has let go. */
    NextOffice chosenOffice() {
        return nextOffice == null ? new NextOffice(region, unit, route, routeRule) : nextOffice;
    }

    /** The former office has let go: the chosen one is asked, in a new attempt. */
    void moveOn() {
        begin(attempt + 1);
        if (nextOffice != null) {
            arrive();
        }
    }

    /** The office that has it keeps it. */
    void stayAt(String ownRegion, String ownUnit) {
        nextOffice = null;
        region = ownRegion;
        unit = ownUnit;
    }

    public void resultNamed(String newResultId) {
        resultId = newResultId;
    }

    void end(ItemState end, String decision) {
        move(end);
        if (state == end) {
            decisionId = decision;
        }
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

    /** The child's items whose offices keep what this item's result says, now or once they are asked (domain.md 3.4). */
    Stream<CaseItem> holders() {
        return Arrays.stream(Item.values())
                .filter(other ->
                        caseFile.catalogue().row(other).takesChangesOf().contains(item))
                .flatMap(other -> caseFile.item(childIndex, other).stream())
                .filter(other ->
                        !other.state.isOutside() && (!other.state.isLost() || other.state == ItemState.DIVERTED));
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

    /** The office has made up its mind on what the parents wrote: only a legal act changes it now (domain.md 3.4). */
    public boolean isDecided() {
        return state == ItemState.COMPLETED || state == ItemState.APPROVED || resultId != null;
    }

    /** The household registration is made, here or before this case (domain.md 3.4, E29). */
    public boolean isRegistered() {
        return item == Item.H && (state == ItemState.COMPLETED || state == ItemState.SKIPPED);
    }

    /** What its office waits for is a paper: one given now lets it go on (domain.md 3.3, 退回 and 容缺). */
    boolean awaitsPaper() {
        return state == ItemState.RETURNED && reasonCode != null && reasonCode.startsWith("MATERIAL_")
                || tolerated != null && !state.isFinal();
    }

    /** Not asked yet, in work, approved without the paper, or at the window: the parents' word still stops it. */
    public boolean isUndecidedByItsOffice() {
        return resultId == null && (!state.isFinal() || state == ItemState.DIVERTED);
    }

    /** Ended by the family alone, which may ask for it again; what an office has decided is that office's to reopen. */
    public boolean isTakenBack() {
        return state == ItemState.WITHDRAWN || state == ItemState.CANCELLED && "PARENT_SILENT".equals(reasonCode);
    }

    /** Also while the police of another province have it: the promise covers what is done here (domain.md 3.9). */
    boolean stopsTheCase() {
        return state.stopsTheCase()
                || state == ItemState.WAITING && reasonCode != null && reasonCode.startsWith("OTHER_PROVINCE");
    }

    /** Nothing goes on until the family acts: answers, revises, consents, or comes to the window. */
    public boolean awaitsFamily() {
        var standing = caseFile.progress(childIndex).of(item).state();
        var lacksConsent = caseFile.consent() == Consent.WAITING
                && caseFile.catalogue().row(item).needs().contains(ItemCatalogue.CONSENT);
        return standing == ItemState.DIVERTED
                || standing.isWithParents()
                || standing == ItemState.WAITING_PREDECESSOR && lacksConsent;
    }

    /** Asked of its office through this system. */
    boolean isHere() {
        return route.isHere();
    }

    Routes.Way route() {
        return route;
    }

    String routeRule() {
        return routeRule;
    }

    String reasonCode() {
        return reasonCode;
    }

    LocalDate waitUntil() {
        return waitUntil;
    }

    LocalDate supplyBy() {
        return supplyBy;
    }

    List<String> tolerated() {
        return tolerated;
    }

    LocalDate countedFrom() {
        return countedFrom;
    }

    boolean isWithdrawalAsked() {
        return withdrawalAskedAt != null;
    }

    boolean isObjected() {
        return objectedAt != null;
    }

    Optional<LocalDate> diedOn() {
        return Optional.ofNullable(diedOn);
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
