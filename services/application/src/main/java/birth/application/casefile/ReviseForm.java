package birth.application.casefile;

import birth.application.Item;
import birth.application.birth.Births;
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
        this.births = births;
        this.announcements = announcements;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** The form as it now is, and the letters of the items whose offices see the difference. */
    public record Revised(int formVersion, List<Item> affected) {}

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

    /** Keeps the new version, moves items nobody was asked for yet to their new office, and tells whom it concerns. */
    List<Item> keep(CaseFile file, int childIndex, RevisedForm revised) {
        file.nextFormVersion();
        file.changed(clock.instant());
        forms.keep(file, revised.form(), clock.instant());
        if (revised.keys().isEmpty()) {
            return List.of();
        }
        var affected = file.items().stream()
                .filter(item -> tell(item, revised.keysFor(item, childIndex), revised.form()))
                .map(CaseItem::item)
                .distinct()
                .toList();
        timeline.ofCase(file, clock.instant(), "FORM_REVISED", "已修改：" + labels(revised.keys()) + "。相关部门会看到改动。");
        return affected;
    }

    /** Answers whether the item's office had to be told. */
    private boolean tell(CaseItem item, List<String> keys, Form form) {
        var standing = item.caseFile().progress(item.childIndex()).of(item.item());
        var elsewhere = item.state() == ItemState.ELSEWHERE;
        if (item.isDecided() || standing.state().isFinal() && !elsewhere) {
            return false;
        }
        var moved = move(item, form);
        var seen = keys.stream()
                .filter(key -> catalogue.find(key).orElseThrow().isVisibleTo(item.item()))
                .toList();
        if (elsewhere || seen.isEmpty() && !moved) {
            return false;
        }
        announcements.formRevised(item, seen.isEmpty() ? keys : seen, moved);
        return true;
    }

    /**
     * Whether the item now goes to another office; one that has it already is asked to let go, and may decline (domain.md 3.3).
     * Refused where that office is none of this system.
     */
    private boolean move(CaseItem item, Form form) {
        var record = births.record(item.caseFile().deliveryRef());
        var place = placement.of(
                item.caseFile().catalogue(), item.item(), item.pluralIndex(), form, record, Routes.ALL_ONLINE);
        if (item.chosenOffice().is(place)) {
            return false;
        }
        if (place.unit() == null) {
            throw Refusal.conflict("OFFICE_ELSEWHERE", "“" + item.item().label() + "”须由外地办理，不能在此改到该地；请先撤回该事项，再到当地办理。");
        }
        if (item.isMoving() || item.isWithdrawalAsked()) {
            throw Refusal.conflict("OFFICE_CHANGING", "“" + item.item().label() + "”正在转办或撤回，请等原办理单位答复后再改。");
        }
        item.goTo(place);
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
