package birth.application.guide;

import birth.application.Item;
import birth.application.Promises;
import birth.application.casefile.Routes.Route;
import birth.application.casefile.Routes.Way;
import birth.application.eligibility.Eligibility;
import birth.application.eligibility.Facts;
import birth.application.eligibility.Finding;
import birth.application.eligibility.Outcome;
import birth.application.eligibility.Verdict;
import birth.application.entitlement.Entitlement;
import birth.application.entitlement.Entitlements;
import birth.application.selection.Offer;
import birth.application.selection.Selection;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What a family can do, and how, from facts alone: every rule, the items and their ways, papers, time, benefits. */
@ApplicationScoped
public class Guide {

    private final Eligibility eligibility;
    private final Selection selection;
    private final Entitlements entitlements;
    private final Promises promises;

    Guide(Eligibility eligibility, Selection selection, Entitlements entitlements, Promises promises) {
        this.eligibility = eligibility;
        this.selection = selection;
        this.entitlements = entitlements;
        this.promises = promises;
    }

    /**
     * @param workingDays promise for the whole case, without production and post; null when none is done here
     * @param entitlements what is true already; empty for a bereaved family
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Advice(
            Outcome outcome,
            List<Finding> rules,
            List<ItemAdvice> items,
            List<Material> materials,
            Integer workingDays,
            List<Entitlement> entitlements) {}

    /** One item: how it is offered, which way it goes and by which rule, and its own promise. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ItemAdvice(
            String item,
            String label,
            Offer.Mode mode,
            String offeredBy,
            boolean inDistrictMeasures,
            Way route,
            String routedBy,
            Integer workingDays) {}

    public Advice advise(Facts facts, LocalDate today) {
        var verdict = eligibility.judge(facts, today);
        var items = selection.offers(facts, verdict.outcome(), today).stream()
                .flatMap(offer -> items(offer, verdict, today))
                .filter(item -> item.route() != Way.SKIPPED || item.mode() == Offer.Mode.PRESELECTED)
                .toList();
        var here = new TreeSet<String>();
        items.stream()
                .filter(item -> item.route() == Way.ONLINE || item.route() == Way.WINDOW)
                .forEach(item -> here.add(item.item()));
        verdict.routes().forEach((letter, route) -> {
            if (route.way() == Way.WINDOW) {
                here.add(letter);
            }
        });
        var rules = verdict.rules().stream().map(Finding::rule).toList();
        return new Advice(
                verdict.outcome(),
                verdict.rules(),
                items,
                Material.needed(here, rules),
                verdict.outcome().isOnline() ? promises.ofCase(today) : null,
                entitlements.of(facts, today));
    }

    private Stream<ItemAdvice> items(Offer offer, Verdict verdict, LocalDate today) {
        return offer.items().stream().map(letter -> {
            var item = Item.valueOf(letter);
            var route = verdict.routes().getOrDefault(letter, Route.ONLINE);
            return new ItemAdvice(
                    letter,
                    item.label(),
                    offer.mode(),
                    offer.rule(),
                    offer.inDistrictMeasures(),
                    route.way(),
                    route.ruleId(),
                    promises.ofItem(letter, today).orElse(null));
        });
    }
}
