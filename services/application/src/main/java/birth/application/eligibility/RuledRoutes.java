package birth.application.eligibility;

import birth.application.Item;
import birth.application.birth.DeliveryRecord;
import birth.application.casefile.RouteRules;
import birth.application.casefile.Routes;
import birth.application.form.Form;
import birth.kit.problem.Problem.FieldError;
import birth.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The ways of a form's items by the rules; what the door it comes by cannot take is refused with every rule told. */
@ApplicationScoped
class RuledRoutes implements RouteRules {

    private final FamilyFacts familyFacts;
    private final Eligibility eligibility;

    RuledRoutes(FamilyFacts familyFacts, Eligibility eligibility) {
        this.familyFacts = familyFacts;
        this.eligibility = eligibility;
    }

    @Override
    public Routes routes(
            String deliveryRef, DeliveryRecord record, Form form, LocalDate today, LocalDate rulesOf, Door door) {
        var verdicts = new TreeMap<Integer, Verdict>();
        for (var child : record.liveChildren()) {
            var facts = familyFacts.of(deliveryRef, record, form, child.pluralIndex(), today);
            verdicts.put(child.pluralIndex(), eligibility.judge(facts, rulesOf));
        }
        if (verdicts.values().stream().anyMatch(verdict -> !isTaken(verdict, door))) {
            throw notTaken(verdicts.values(), door);
        }
        var byChild = new TreeMap<Integer, Map<Item, Routes.Route>>();
        verdicts.forEach((pluralIndex, verdict) -> byChild.put(pluralIndex, byItem(verdict.withoutSuspicion())));
        var rules = verdicts.values().stream()
                .flatMap(verdict -> verdict.ruleIds().stream())
                .collect(Collectors.toUnmodifiableSet());
        return new Routes(byChild, eligibility.ruleVersions(rulesOf), rules);
    }

    /** Domain.md 2.2 WIN: the windows have the same case; what needs another procedure, or is suspect, has none. */
    private static boolean isTaken(Verdict verdict, Door door) {
        return switch (door) {
            case SCREEN -> verdict.outcome().isOnline();
            case COUNTER ->
                verdict.outcome().isOnline() || verdict.outcome() == Outcome.WIN && !verdict.isUnderSuspicion();
            case STANDING_CASE -> true;
        };
    }

    private static Map<Item, Routes.Route> byItem(Verdict verdict) {
        var routes = new EnumMap<Item, Routes.Route>(Item.class);
        verdict.routes().forEach((letter, route) -> routes.put(Item.valueOf(letter), route));
        verdict.ruleOf(Outcome.WIN).ifPresent(rule -> {
            for (var item : Item.values()) {
                routes.merge(item, new Routes.Route(Routes.Way.WINDOW, rule), RuledRoutes::further);
            }
        });
        return routes;
    }

    private static Routes.Route further(Routes.Route own, Routes.Route atWindow) {
        return own.way() == Routes.Way.ONLINE ? atWindow : own;
    }

    private static Refusal notTaken(Collection<Verdict> verdicts, Door door) {
        var told = verdicts.stream()
                .flatMap(verdict -> verdict.rules().stream())
                .collect(Collectors.toMap(Finding::rule, RuledRoutes::told, (one, same) -> one, TreeMap::new));
        var what = door == Door.SCREEN ? "这次申请需要到窗口办理，下面写明了每一步到哪里办" : "这次申请还不能受理，下面写明了原因和到哪里核实";
        return Refusal.unprocessable("NOT_ONLINE", what + "；已填写的内容都保留在草稿里。", List.copyOf(told.values()));
    }

    private static FieldError told(Finding finding) {
        var ways = finding.items().entrySet().stream()
                .map(entry -> Item.valueOf(entry.getKey()).label() + "：" + text(entry.getValue()))
                .collect(Collectors.joining("；"));
        return new FieldError("items", finding.rule(), finding.text().zh(), ways.isEmpty() ? null : ways);
    }

    private static String text(Routes.Way way) {
        return switch (way) {
            case ONLINE -> "可以在网上继续";
            case WINDOW -> "请到窗口办理";
            case SKIPPED -> "无需办理";
            case ELSEWHERE -> "由其他地方的部门办理";
        };
    }
}
