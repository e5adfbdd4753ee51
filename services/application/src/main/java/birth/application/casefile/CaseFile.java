package birth.application.casefile;

import birth.application.Item;
import birth.application.consent.Consent;
import birth.kit.problem.Refusal;
import birth.kit.time.WorkingDays;
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
    private String applicantDigest;
    private String otherDigest;

    @Enumerated(EnumType.STRING)
    private Consent consent;

    private String queryDigest;
    private Instant submittedAt;
    private Instant changedAt;
    private LocalDate countedFrom;
    private Integer promiseDays;
    private LocalDate dueOn;
    private int formVersion = 1;
    private long said;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Version
    private long version;

    @OneToMany(mappedBy = "caseFile", cascade = CascadeType.ALL)
    @OrderBy("childIndex, id")
    private List<CaseItem> items = new ArrayList<>();

    protected CaseFile() {}

    /** Who may see the case, by digest of the ID number; without another parent no consent is needed. */
    public record Parties(String applicantRef, String applicantDigest, String otherDigest) {}

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
        this.applicantDigest = parties.applicantDigest();
        this.otherDigest = parties.otherDigest();
        this.consent = otherDigest == null ? Consent.NOT_NEEDED : Consent.WAITING;
        this.queryDigest = queryDigest;
        this.submittedAt = submittedAt;
        this.changedAt = submittedAt;
    }

    void add(int childIndex, int pluralIndex, Item item, String itemRegion, String unit) {
        items.add(new CaseItem(this, childIndex, pluralIndex, item, itemRegion, unit));
    }

    /** The other parent decides; the same answer again changes nothing. Answers whether something changed. */
    public boolean decideConsent(boolean granted) {
        var decision = granted ? Consent.GRANTED : Consent.REFUSED;
        if (consent == decision) {
            return false;
        }
        if (consent != Consent.WAITING) {
            throw Refusal.conflict(
                    "CONSENT_DECIDED", consent == Consent.EXPIRED ? "授权期限已过，出生登记请到窗口办理。" : "您已经作过决定；需要改变时请到窗口办理。");
        }
        consent = decision;
        return true;
    }

    public void expireConsent() {
        consent = Consent.EXPIRED;
    }

    /** Something the parents can see has changed. */
    public void changed(Instant at) {
        changedAt = at;
    }

    /** The case's promise runs from its first acceptance (domain.md 4.1); later ones do not move it. */
    void acceptedOn(LocalDate day, int days) {
        if (dueOn == null) {
            countedFrom = day;
            promiseDays = days;
            dueOn = WorkingDays.published().after(day, days);
        }
    }

    /** The same promise under a calendar that has changed; the former due day when that moves it. */
    Optional<LocalDate> recompute(WorkingDays calendar) {
        if (outcome != null || countedFrom == null) {
            return Optional.empty();
        }
        var was = dueOn;
        dueOn = calendar.after(countedFrom, promiseDays);
        return dueOn.equals(was) ? Optional.empty() : Optional.of(was);
    }

    /** Why the case is due on that day, in plain Chinese; null while nothing is due. */
    String dueWhy(WorkingDays calendar) {
        return countedFrom == null ? null : calendar.explain(countedFrom, dueOn);
    }

    int nextFormVersion() {
        return ++formVersion;
    }

    long nextSaid() {
        return ++said;
    }

    /** The end of the case, told once: when every item of every child is in a final state. */
    Optional<Outcome> settle() {
        if (outcome != null || state() != CaseState.DONE) {
            return Optional.empty();
        }
        outcome = standings().allMatch(state -> state == ItemState.COMPLETED) ? Outcome.DONE : Outcome.PARTIAL;
        return Optional.of(outcome);
    }

    public CaseState state() {
        return CaseState.of(standings().toList());
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
        return new ChildProgress(consent, told);
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

    public boolean hasQueryDigest(String digest) {
        return queryDigest.equals(digest);
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

    public Consent consent() {
        return consent;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
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
