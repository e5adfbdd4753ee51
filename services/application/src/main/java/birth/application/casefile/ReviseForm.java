package birth.application.casefile;

import birth.application.Item;
import birth.application.birth.Births;
import birth.application.birth.DeliveryRecord;
import birth.application.form.Field;
import birth.application.form.FieldCatalogue;
import birth.application.form.Form;
import birth.application.form.FormAnswer;
import birth.kit.problem.Problem.FieldError;
import birth.kit.problem.Refusal;
import birth.kit.time.BusinessClock;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The applicant changes what was filled in, as long as no decision has used it; every office that sees it is told. */
@ApplicationScoped
public class ReviseForm {

    private final CaseFiles files;
    private final CaseForms forms;
    private final FormAnswer formAnswer;
    private final FieldCatalogue catalogue;
    private final CheckForm checkForm;
    private final LawfulWays lawfulWays;
    private final Placement placement;
    private final RouteRules routeRules;
    private final RouteLines routeLines;
    private final Births births;
    private final CaseAnnouncements announcements;
    private final Timeline timeline;
    private final BusinessClock clock;

    ReviseForm(
            CaseFiles files,
            CaseForms forms,
            FormAnswer formAnswer,
            FieldCatalogue catalogue,
            CheckForm checkForm,
            LawfulWays lawfulWays,
            Placement placement,
            RouteRules routeRules,
            RouteLines routeLines,
            Births births,
            CaseAnnouncements announcements,
            Timeline timeline,
            BusinessClock clock) {
        this.files = files;
        this.forms = forms;
        this.formAnswer = formAnswer;
        this.catalogue = catalogue;
        this.checkForm = checkForm;
        this.lawfulWays = lawfulWays;
        this.placement = placement;
        this.routeRules = routeRules;
        this.routeLines = routeLines;
        this.births = births;
        this.announcements = announcements;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** The form as it now is, and the items whose offices see the difference. */
    public record Revised(int formVersion, List<Told> told) {}

    /** @param rerouted true when it goes another way from now on: to the window, or back online */
    public record Told(CaseItem item, boolean rerouted) {}

    /** A changed form under the rules of its submission. */
    private record Judged(Form form, DeliveryRecord record, Routes routes) {}

    /** The same values again change nothing, whatever version they were based on. */
    @Transactional
    public Revised revise(String digest, String caseNo, int childIndex, int formVersion, Map<String, JsonNode> values) {
        var file = files.lockedByApplicant(digest, caseNo);
        var revised = write(file, childIndex, values);
        if (revised.keys().isEmpty()) {
            return new Revised(file.formVersion(), List.of());
        }
        if (formVersion != file.formVersion()) {
            throw Refusal.conflict("FORM_CHANGED", "办件内容已在别处修改，请刷新后再改。");
        }
        checkForm.refuseFaulty(file, revised.form());
        return new Revised(formVersion + 1, keep(file, childIndex, revised));
    }

    /** Writes the values; refuses those that are not the parents' or were used already. */
    RevisedForm write(CaseFile file, int childIndex, Map<String, JsonNode> values) {
        var pluralIndex = file.items().stream()
                .filter(item -> item.childIndex() == childIndex)
                .map(CaseItem::pluralIndex)
                .findFirst()
                .orElseThrow(CaseFiles::unknown);
        refuseClosed(values);
        var form = forms.present(file);
        var own = new ArrayList<String>();
        var shared = new ArrayList<String>();
        for (var value : values.entrySet()) {
            var seeing = firstSeeing(value.getKey());
            var next = formAnswer.write(form, pluralIndex, seeing, Map.of(value.getKey(), value.getValue()));
            if (!next.equals(form)) {
                (next.children().equals(form.children()) ? shared : own).add(value.getKey());
            }
            form = next;
        }
        var revised = new RevisedForm(form, own, shared);
        lawfulWays.refuseUsed(revised, childIndex, file);
        return revised;
    }

    /** Keeps the new version, moves what is not decided to its new office or another way, and tells whom it concerns. */
    List<Told> keep(CaseFile file, int childIndex, RevisedForm revised) {
        file.nextFormVersion();
        file.changed(clock.instant());
        forms.keep(file, revised.form(), clock.instant());
        if (revised.keys().isEmpty()) {
            return List.of();
        }
        var judged = judged(file, revised.form());
        var told = file.items().stream()
                .flatMap(item -> tell(item, revised.keysFor(item, childIndex), judged).stream())
                .toList();
        timeline.ofCase(file, clock.instant(), "FORM_REVISED", "已修改：" + labels(revised.keys()) + "。相关部门会看到改动。");
        return told;
    }

    private Judged judged(CaseFile file, Form form) {
        var record = births.record(file.deliveryRef());
        var day = file.submittedOn();
        return new Judged(
                form,
                record,
                routeRules.routes(file.deliveryRef(), record, form, day, day, RouteRules.Door.STANDING_CASE));
    }

    /**
     * Where an item of the changed form goes now. What the rules would take out of this system, and what concerns a child that
     * died meanwhile, stays the way it goes.
     */
    private Placement.Place place(CaseItem item, Judged judged) {
        var place = placement.of(
                item.caseFile().catalogue(),
                item.item(),
                item.pluralIndex(),
                judged.form(),
                judged.record(),
                judged.routes());
        var stays = !place.route().way().isHere() || item.caseFile().isBereaved(item.childIndex());
        return stays ? place.with(item.chosenOffice().way()) : place;
    }

    /** Empty where the item's office need not be told. */
    private Optional<Told> tell(CaseItem item, List<String> keys, Judged judged) {
        var standing =
                item.caseFile().progress(item.childIndex()).of(item.item()).state();
        var elsewhere = item.state() == ItemState.ELSEWHERE;
        var open = !standing.isFinal() || standing == ItemState.DIVERTED || elsewhere;
        if (item.isDecided() || !open) {
            return Optional.empty();
        }
        var former = item.chosenOffice().route();
        var moved = move(item, place(item, judged));
        var seen = keys.stream()
                .filter(key -> catalogue.find(key).orElseThrow().isVisibleTo(item.item()))
                .toList();
        if (elsewhere || seen.isEmpty() && !moved) {
            return Optional.empty();
        }
        announcements.formRevised(item, seen.isEmpty() ? keys : seen, moved);
        return Optional.of(new Told(item, item.chosenOffice().route() != former));
    }

    /**
     * Whether the item now goes to another office or another way; an office that has it already is asked to let go, and may
     * decline (domain.md 3.3). Refused where that office is none of this system.
     */
    private boolean move(CaseItem item, Placement.Place place) {
        if (item.chosenOffice().is(place)) {
            return false;
        }
        if (!place.route().way().isHere()) {
            throw Refusal.conflict("OFFICE_ELSEWHERE", "“" + item.item().label() + "”须由外地办理，不能在此改到该地；请先撤回该事项，再到当地办理。");
        }
        if (item.isMoving() || item.isWithdrawalAsked()) {
            throw Refusal.conflict("OFFICE_CHANGING", "“" + item.item().label() + "”正在转办或撤回，请等原办理单位答复后再改。");
        }
        var former = item.route();
        item.goTo(place);
        if (item.route() != former) {
            routeLines.changed(item, clock.instant());
        }
        return true;
    }

    private void refuseClosed(Map<String, JsonNode> values) {
        var closed = values.keySet().stream()
                .filter(key -> catalogue.find(key).filter(Field::isParents).isEmpty() && !key.equals("hukou.relation"))
                .map(key -> new FieldError(key, "FIELD_NOT_OPEN", "此项不能由家长修改", "请联系办理单位更正"))
                .toList();
        if (!closed.isEmpty()) {
            throw Refusal.malformed("FIELD_NOT_OPEN", "有项目不能由家长修改，请只修改自己填写的内容。", closed);
        }
    }

    private Item firstSeeing(String key) {
        return Arrays.stream(Item.values())
                .filter(catalogue.find(key).orElseThrow()::isVisibleTo)
                .findFirst()
                .orElseThrow(() -> Refusal.malformed(
                        "FIELD_NOT_OPEN",
                        "此项提交后不能在此修改。",
                        List.of(new FieldError(key, "FIELD_NOT_OPEN", "此项不能由家长修改", "请联系办理单位更正"))));
    }

    private String labels(List<String> keys) {
        return keys.stream()
                .map(key -> catalogue.find(key).orElseThrow().label())
                .distinct()
                .collect(Collectors.joining("、"));
    }
}
