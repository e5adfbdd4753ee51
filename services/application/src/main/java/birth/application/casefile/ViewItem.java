package birth.application.casefile;

import birth.application.Item;
import birth.application.form.CertifiedParents;
import birth.application.form.FormAnswer;
import birth.application.material.MaterialCatalogue;
import birth.application.result.Results;
import birth.application.unit.Unit;
import birth.application.unit.UnitDirectory;
import birth.kit.time.BusinessClock;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Shows one item to the parents: where it stands, who holds it, until when and why. */
@ApplicationScoped
class ViewItem {

    private static final DateTimeFormatter VISIT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(BusinessClock.ZONE);

    private static final String AT_THE_CLINIC = "请带出生医学证明和已有的接种记录到居住地接种单位建档、领取预防接种证；其他事项照常办理。";

    private final Notices notices;
    private final Results results;
    private final UnitDirectory units;
    private final DefectCatalogue defects;
    private final Reasons reasons;
    private final WindowVisits visits;
    private final FormAnswer formAnswer;
    private final MaterialCatalogue materials;

    ViewItem(
            Notices notices,
            Results results,
            UnitDirectory units,
            DefectCatalogue defects,
            Reasons reasons,
            WindowVisits visits,
            FormAnswer formAnswer,
            MaterialCatalogue materials) {
        this.notices = notices;
        this.results = results;
        this.units = units;
        this.defects = defects;
        this.reasons = reasons;
        this.visits = visits;
        this.formAnswer = formAnswer;
        this.materials = materials;
    }

    CaseView.Entry entry(CaseItem item, ChildProgress.Standing standing) {
        var notice = notice(item);
        var unit = units.find(item.item(), item.unit());
        var bereaved = item.diedOn().isPresent();
        var reasonCode = item.reasonCode() == null ? item.routeRule() : item.reasonCode();
        var due = standing.state().isFinal() ? null : item.dueOn().orElse(null);
        return new CaseView.Entry(
                item.item().name(),
                bereaved && item.item() == Item.H ? "出生登记和死亡登记" : item.item().label(),
                item.attempt(),
                standing.state(),
                item.route(),
                reasonCode,
                reasons.text(reasonCode),
                hint(item, standing, bereaved),
                item.item().department(),
                item.unit(),
                unit.map(Unit::name).orElse(null),
                unit.map(Unit::phone).orElse(null),
                item.dueOn().orElse(null),
                DueWhy.of(due == null ? null : item.countedFrom(), due),
                standing.waitingFor(),
                item.waitUntil(),
                item.tolerated() == null ? null : new CaseView.Tolerated(item.tolerated(), item.supplyBy()),
                papers(item, notice),
                item.isWithdrawalAsked(),
                item.isObjected(),
                item.resultId().orElse(null),
                results.fields(item).map(ViewItem::withoutParents).orElse(null),
                change(item),
                formerResults(item),
                standing.decisionId(),
                notice);
    }

    /** One parent does not read the other's number here (domain.md 8.3). */
    private static Map<String, JsonNode> withoutParents(Map<String, JsonNode> result) {
        var shown = new HashMap<>(result);
        shown.keySet().removeIf(CertifiedParents::isParents);
        return shown;
    }

    /** What the parents can do, where nothing goes on here by itself (domain.md 3.3, 3.6, 3.9). */
    private String hint(CaseItem item, ChildProgress.Standing standing, boolean bereaved) {
        if (bereaved && item.item() == Item.I) {
            return "如需报销孩子的住院费用，可以继续办理；不需要的可以不办。";
        }
        if (item.isMoving()) {
            return "正在转到您新选的办理单位，等待原办理单位答复。";
        }
        return switch (standing.state()) {
            case ELSEWHERE ->
                item.item() == Item.V
                        ? AT_THE_CLINIC
                        : "此事项由户籍地或参保地办理，可通过全国一体化政务服务平台“跨省通办”申请，或到当地窗口办理；出生医学证明等事项在本地照常办理。";
            case DIVERTED -> "已转窗口：您填写的内容已转交，到窗口不需要重新填写。" + where(item);
            case WAITING, WAITING_PREDECESSOR -> atTheWindow(item, standing.waitingFor());
            default ->
                item.route() == Routes.Way.WINDOW && !standing.state().isFinal() ? "已转窗口：请按预约到窗口当面办理，您填写的内容已转交。" : null;
        };
    }

    /** The predecessor is at its window: what hangs on it goes on by itself afterwards. */
    private String atTheWindow(CaseItem item, String waitingFor) {
        return Item.of(waitingFor == null ? "" : waitingFor)
                .flatMap(letter -> item.caseFile().item(item.childIndex(), letter))
                .filter(predecessor -> predecessor.state() == ItemState.DIVERTED)
                .map(predecessor ->
                        "等待“" + predecessor.item().label() + "”在窗口办结，办结后自动继续，您不需要重新申请。" + where(predecessor))
                .orElse(null);
    }

    private String where(CaseItem diverted) {
        var office =
                units.find(diverted.item(), diverted.unit()).map(Unit::name).orElse("办理窗口");
        return visits.booked(diverted)
                .map(at -> "预约：" + office + "，" + VISIT.format(at) + "。")
                .orElse("窗口：" + office + "。");
    }

    private CaseView.ResultChange change(CaseItem item) {
        return results.latestChange(item)
                .map(change -> new CaseView.ResultChange(
                        change.change(),
                        change.reasonCode(),
                        reasons.text(change.reasonCode()),
                        CaseAnnouncements.time(change.at()),
                        offices(item, change.resultId())))
                .orElse(null);
    }

    /** Those offices that held what the result has changed; who is asked later sees nothing else. */
    private List<CaseView.Acknowledgement> offices(CaseItem changed, String resultId) {
        var acknowledged = results.acknowledgements(resultId);
        return changed.holders()
                .filter(item -> acknowledged.containsKey(item.id()))
                .map(item -> new CaseView.Acknowledgement(
                        item.item().name(), item.item().department(), acknowledged.get(item.id())))
                .toList();
    }

    private List<CaseView.FormerResult> formerResults(CaseItem item) {
        var former = results.replaced(item).entrySet().stream()
                .map(result -> new CaseView.FormerResult(result.getKey(), withoutParents(result.getValue())))
                .toList();
        return former.isEmpty() ? null : former;
    }

    private CaseView.NoticeView notice(CaseItem item) {
        return notices.openOf(item)
                .filter(notice -> !item.state().isFinal())
                .map(notice -> new CaseView.NoticeView(notice.id(), notice.answerBy(), texts(item, notice)))
                .orElse(null);
    }

    private List<CaseView.DefectView> texts(CaseItem item, Notice notice) {
        var explanations = notices.explanations(notice);
        return notice.defects().stream()
                .map(defect -> defect(item, defect, explanations.get(defect)))
                .toList();
    }

    private CaseView.DefectView defect(CaseItem item, Notice.Defect defect, String explanation) {
        var text = defects.of(defect.code());
        return new CaseView.DefectView(
                defect.code(), defect.field(), text.text(), text.fix(), explanation, mending(item, defect.field()));
    }

    private CaseView.Mending mending(CaseItem item, String key) {
        if (formAnswer.isOpen(item.item(), key)) {
            return CaseView.Mending.FIELD;
        }
        return materials.uploadedFor(item.item()).contains(key) ? CaseView.Mending.PAPER : CaseView.Mending.NOTE;
    }

    private List<String> papers(CaseItem item, CaseView.NoticeView notice) {
        return item.awaitsPaper() || notice != null ? materials.uploadedFor(item.item()) : null;
    }
}
