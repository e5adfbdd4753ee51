package birth.application.draft;

import birth.application.birth.Births;
import birth.application.birth.DeliveryRecord;
import birth.application.casefile.Routes.Route;
import birth.application.eligibility.Eligibility;
import birth.application.eligibility.Fact;
import birth.application.eligibility.FamilyFacts;
import birth.application.eligibility.Finding;
import birth.application.eligibility.Outcome;
import birth.application.eligibility.RegisterFacts;
import birth.application.form.Form;
import birth.application.licence.LicenceCorrections;
import birth.application.selection.Offer;
import birth.application.selection.Selection;
import birth.kit.time.BusinessClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the rules say of a draft as far as it is filled, child by child, with what the registers say now. */
@ApplicationScoped
class DraftEligibility {

    private final PreCheck preCheck;
    private final Drafts drafts;
    private final Births births;
    private final FamilyFacts familyFacts;
    private final RegisterFacts registerFacts;
    private final Eligibility eligibility;
    private final Selection selection;
    private final LicenceCorrections corrections;
    private final BusinessClock clock;

    DraftEligibility(
            PreCheck preCheck,
            Drafts drafts,
            Births births,
            FamilyFacts familyFacts,
            RegisterFacts registerFacts,
            Eligibility eligibility,
            Selection selection,
            LicenceCorrections corrections,
            BusinessClock clock) {
        this.preCheck = preCheck;
        this.drafts = drafts;
        this.births = births;
        this.familyFacts = familyFacts;
        this.registerFacts = registerFacts;
        this.eligibility = eligibility;
        this.selection = selection;
        this.corrections = corrections;
        this.clock = clock;
    }

    /**
     * @param routes letter to way; an item not named goes online
     * @param queries the registers asked; the rules of a silent one stay undecided and are looked into by a clerk
     */
    public record ChildVerdict(
            int pluralIndex,
            Outcome outcome,
            List<Finding> rules,
            Map<String, Route> routes,
            List<Offer> offers,
            List<RegisterFacts.Query> queries) {}

    /** Nothing while the hospital's record is awaited. */
    List<ChildVerdict> of(UUID draftId, String ownerDigest, String account) {
        return preCheck.ask(draftId, ownerDigest, account)
                .map(family -> QuarkusTransaction.requiringNew()
                        .call(() -> judged(draftId, family.deliveryRef(), family.form(), family.record())))
                .orElse(List.of());
    }

    /** Ids of the rules that apply, with what the registers have said up to now. */
    Set<String> rulesSoFar(Draft draft) {
        var today = LocalDate.now(clock);
        return draft.deliveryRef().stream()
                .flatMap(deliveryRef -> {
                    var record = births.record(deliveryRef);
                    return record.liveChildren().stream()
                            .map(child -> familyFacts.of(
                                    deliveryRef, record, drafts.form(draft), child.pluralIndex(), today));
                })
                .flatMap(facts -> eligibility.judge(facts, today).ruleIds().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<ChildVerdict> judged(UUID draftId, String deliveryRef, Form form, DeliveryRecord record) {
        var today = LocalDate.now(clock);
        var disputesLicence = corrections.isOpen(draftId);
        var queries = registerFacts.queries(deliveryRef);
        return record.liveChildren().stream()
                .map(child -> {
                    var facts = familyFacts.of(deliveryRef, record, form, child.pluralIndex(), today);
                    if (disputesLicence) {
                        facts.with(Fact.LICENCES_MISSING, true);
                    }
                    var verdict = eligibility.judge(facts, today);
                    return new ChildVerdict(
                            child.pluralIndex(),
                            verdict.outcome(),
                            verdict.rules(),
                            verdict.routes(),
                            selection.offers(facts, verdict.outcome(), today),
                            queries);
                })
                .toList();
    }
}
