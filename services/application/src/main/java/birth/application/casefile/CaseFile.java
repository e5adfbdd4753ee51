package birth.application.casefile;

import birth.application.Item;
import birth.application.ItemCatalogue;
import birth.application.consent.Consent;
import birth.application.consent.GivenConsent;
import birth.kit.time.BusinessClock;
import birth.kit.time.WorkingDays;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One combined application of one family: its children's items, the consent, the due day and the end. */
@Entity
@Table(name = "case_file")
public class CaseFile {

    /** How a case ended. */
    public enum Outcome {
        DONE,
        PARTIAL
    }

    @Id
    private String caseNo;

    private String deliveryRef;
    private String region;
    private String applicantRef;
    private String motherRef;
    private String applicantDigest;
    private String otherDigest;
    private boolean otherActs;
    private String restrictedTo;

    @Embedded
    private GivenConsent consent;

    private String queryDigest;
    private Instant submittedAt;
    private Instant changedAt;

    @Embedded
    private CasePromise promise = new CasePromise();

    private int formVersion = 1;
    private long said;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private Instant withdrawnAt;
    private boolean released;

    @Version
    private long version;

    @OneToMany(mappedBy = "caseFile", cascade = CascadeType.ALL)
    @OrderBy("childIndex, id")
    private List<CaseItem> items = new ArrayList<>();

    protected CaseFile() {}

    /**
     * Who may see the case, by digest of the ID number. Without another parent, or with one who cannot act (domain.md 2.2 E28),
     * no consent is needed; the latter still sees the case and may object, should the applicant be mistaken.
     */
    public record Parties(
            String applicantRef, String motherRef, String applicantDigest, String otherDigest, boolean otherActs) {}

    CaseFile(
            CaseNumber number,
            String deliveryRef,
            String region,
            Parties parties,
            String queryDigest,
            Instant submittedAt) {
        this.caseNo = number.text();
        this.deliveryRef = deliveryRef;
        this.region = region;
        this.applicantRef = parties.applicantRef();
        this.motherRef = parties.motherRef();
        this.applicantDigest = parties.applicantDigest();
        this.otherDigest = parties.otherDigest();
        this.otherActs = parties.otherActs();
        this.consent = new GivenConsent(otherDigest != null && otherActs);
        this.queryDigest = queryDigest;
        this.submittedAt = submittedAt;
        this.changedAt = submittedAt;
    }

    /** @param clerk account of the one officer at a window who knows of this case (domain.md 2.2 E20) */
    void restrictTo(String clerk) {
        restrictedTo = clerk;
    }

    /** Whether a clerk at a window may know of it; the offices of its items work on it like on any other. */
    public boolean isOpenTo(String clerk) {
        return restrictedTo == null || restrictedTo.equals(clerk);
    }

    CaseItem add(int childIndex, int pluralIndex, Item item, Placement.Place place) {
        var added = new CaseItem(this, childIndex, pluralIndex, item, place);
        diedOn(childIndex).ifPresent(added::childDied);
        items.add(added);
        return added;
    }

    /** The whole case is given up; what is still open is asked back item by item. */
    void withdrawn(Instant at) {
        withdrawnAt = at;
    }

    /** Withdrawn as a whole before the certificate: it ends, and its delivery is free for another one. */
    boolean isGivenUp() {
        return withdrawnAt != null && !hasCertificate();
    }

    /** Marks the child dead from this day on; answers whether that is news. */
    boolean childDied(int childIndex, LocalDate day) {
        if (isBereaved(childIndex)) {
            return false;
        }
        items.stream().filter(item -> item.childIndex() == childIndex).forEach(item -> item.childDied(day));
        return true;
    }

    /** From here on nothing cheerful is said about this child, and nobody is asked to rate (domain.md 3.6). */
    public boolean isBereaved(int childIndex) {
        return diedOn(childIndex).isPresent();
    }

    /** What is not done for this child any more, nor offered, because it has died. */
    List<Item> endedAtDeath(int childIndex) {
        return isBereaved(childIndex) ? catalogue().endingAtDeath() : List.of();
    }

    /** True when a child of this case has died. */
    public boolean isBereaved() {
        return items.stream().anyMatch(item -> item.diedOn().isPresent());
    }

    /** True while there is a child for whom parents may be reminded of anything. */
    public boolean hasLivingChild() {
        return items.stream().anyMatch(item -> item.diedOn().isEmpty());
    }

    private Optional<LocalDate> diedOn(int childIndex) {
        return items.stream()
                .filter(item -> item.childIndex() == childIndex)
                .flatMap(item -> item.diedOn().stream())
                .findFirst();
    }

    /** Something the parents can see has changed. */
    public void changed(Instant at) {
        changedAt = at;
    }

    /** The case's promise runs from its first acceptance (domain.md 4.1); later ones do not move it. */
    void acceptedOn(LocalDate day, int days) {
        promise.start(day, days);
    }

    /** An item's event may stop the case's clock or let it go on; the former due day when that moves it. */
    Optional<LocalDate> heardOf(CaseItem item, LocalDate day) {
        return promise.heardOf(item.id(), item.stopsTheCase(), day);
    }

    /** The same promise under a calendar that has changed; the former due day when that moves it. */
    Optional<LocalDate> recompute(WorkingDays calendar) {
        return outcome != null ? Optional.empty() : promise.recompute(calendar);
    }

    /** Why the case is due on that day, in plain Chinese; null while nothing is due. */
    String dueWhy(WorkingDays calendar) {
        return promise.why(calendar);
    }

    int nextFormVersion() {
        return ++formVersion;
    }

    long nextSaid() {
        return ++said;
    }

    /** An item added or reopened later opens a finished case again. Answers whether it did. */
    boolean reopen() {
        if (outcome == null || state().isOver()) {
            return false;
        }
        outcome = null;
        return true;
    }

    /**
     * The end of the case, told when every item of every child has ended. A case withdrawn before the certificate frees its
     * delivery for another one.
     */
    Optional<Outcome> settle() {
        if (outcome != null || !state().isOver()) {
            return Optional.empty();
        }
        outcome = standings().allMatch(state -> state == ItemState.COMPLETED || state.isOutside())
                ? Outcome.DONE
                : Outcome.PARTIAL;
        released = state() == CaseState.WITHDRAWN && !hasCertificate();
        return Optional.of(outcome);
    }

    /** What was done before the whole case was withdrawn stays done (domain.md 12, A10). */
    public CaseState state() {
        var state = CaseState.of(standings().toList());
        return state.isOver() && isGivenUp() ? CaseState.WITHDRAWN : state;
    }

    boolean hasCertificate() {
        return items.stream().anyMatch(item -> item.item() == Item.B && item.isDecided());
    }

    private Stream<ItemState> standings() {
        return items.stream()
                .map(item -> progress(item.childIndex()).of(item.item()).state());
    }

    public ChildProgress progress(int childIndex) {
        var told = new EnumMap<Item, ChildProgress.Told>(Item.class);
        items.stream()
                .filter(item -> item.childIndex() == childIndex)
                .forEach(item -> told.put(item.item(), item.told()));
        return new ChildProgress(catalogue(), consent(), isBereaved(childIndex), told);
    }

    public Optional<CaseItem> item(int childIndex, Item item) {
        return items.stream()
                .filter(one -> one.childIndex() == childIndex && one.item() == item)
                .findFirst();
    }

    public boolean isApplicant(String digest) {
        return applicantDigest.equals(digest);
    }

    public boolean isOtherParent(String digest) {
        return digest.equals(otherDigest);
    }

    /** The certificate names another father, or his number right. */
    public void namesOtherParent(String digest) {
        otherDigest = digest;
    }

    public boolean hasQueryDigest(String digest) {
        return queryDigest.equals(digest);
    }

    public String applicantDigest() {
        return applicantDigest;
    }

    public Optional<String> otherDigest() {
        return Optional.ofNullable(otherDigest);
    }

    /** Nobody writes to a parent who is dead, missing or in custody. */
    public Optional<String> otherToldDigest() {
        return otherDigest().filter(digest -> otherActs);
    }

    public String caseNo() {
        return caseNo;
    }

    public String deliveryRef() {
        return deliveryRef;
    }

    public String region() {
        return region;
    }

    public String applicantRef() {
        return applicantRef;
    }

    /** Whom the form's mother is: the applicant, but where the father acts alone (domain.md 2.2 E28). */
    public String motherRef() {
        return motherRef;
    }

    public boolean isMothersApplication() {
        return motherRef.equals(applicantRef);
    }

    public Consent consent() {
        return consent.state();
    }

    public GivenConsent givenConsent() {
        return consent;
    }

    /** True once the case has ended and frees its delivery. */
    public boolean isReleased() {
        return released;
    }

    /** The items as they were on the day of submission. */
    ItemCatalogue catalogue() {
        return ItemCatalogue.of(region, submittedOn());
    }

    /** The day whose rules the case keeps to its end (architecture.md 3). */
    public LocalDate submittedOn() {
        return submittedAt.atZone(BusinessClock.ZONE).toLocalDate();
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public Optional<LocalDate> dueOn() {
        return promise.dueOn();
    }

    public int formVersion() {
        return formVersion;
    }

    public long version() {
        return version;
    }

    public List<CaseItem> items() {
        return List.copyOf(items);
    }
}
