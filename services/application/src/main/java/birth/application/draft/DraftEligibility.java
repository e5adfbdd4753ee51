package birth.application.draft;

import birth.application.birth.Births;
import birth.application.birth.DeliveryRecord;
import birth.application.casefile.Routes.Route;
import birth.application.eligibility.Eligibility;
import birth.application.eligibility.Finding;
import birth.application.eligibility.FormFacts;
import birth.application.eligibility.Outcome;
import birth.application.form.Form;
import birth.application.selection.Offer;
import birth.application.selection.Selection;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the rules say of a draft as far as it is filled, child by child. */
@ApplicationScoped
class DraftEligibility {

    private final Drafts drafts;
    private final Births births;
    private final FormFacts formFacts;
    private final Eligibility eligibility;
    private final Selection selection;
    private final BusinessClock clock;

    DraftEligibility(
            Drafts drafts,
            Births births,
            FormFacts formFacts,
            Eligibility eligibility,
            Selection selection,
            BusinessClock clock) {
        this.drafts = drafts;
        this.births = births;
        this.formFacts = formFacts;
        this.eligibility = eligibility;
        this.selection = selection;
        this.clock = clock;
    }

    /** @param routes letter to way; an item not named goes online */
    public record ChildVerdict(
            int pluralIndex, Outcome outcome, List<Finding> rules, Map<String, Route> routes, List<Offer> offers) {}

    /** Nothing while the hospital's record is awaited. */
    @Transactional
    List<ChildVerdict> of(UUID draftId, String ownerDigest) {
        var draft = drafts.own(draftId, ownerDigest, LockModeType.NONE);
        return draft.deliveryRef()
                .map(deliveryRef -> judged(drafts.form(draft), births.record(deliveryRef), LocalDate.now(clock)))
                .orElse(List.of());
    }

    private List<ChildVerdict> judged(Form form, DeliveryRecord record, LocalDate today) {
        return record.liveChildren().stream()
                .map(child -> {
                    var facts = formFacts.of(form, child.pluralIndex(), record, today);
                    var verdict = eligibility.judge(facts, today);
                    return new ChildVerdict(
                            child.pluralIndex(),
                            verdict.outcome(),
                            verdict.rules(),
                            verdict.routes(),
                            selection.offers(facts, verdict.outcome(), today));
                })
                .toList();
    }
}
