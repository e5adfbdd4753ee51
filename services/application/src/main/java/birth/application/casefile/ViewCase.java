package birth.application.casefile;

import birth.application.form.Form;
import birth.application.result.Results;
import birth.application.unit.Unit;
import birth.application.unit.UnitDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;

/** Shows cases to their parents. */
@ApplicationScoped
class ViewCase {

    private final CaseFiles files;
    private final CaseForms forms;
    private final Notices notices;
    private final Results results;
    private final Timeline timeline;
    private final UnitDirectory units;
    private final DefectCatalogue defects;

    ViewCase(
            CaseFiles files,
            CaseForms forms,
            Notices notices,
            Results results,
            Timeline timeline,
            UnitDirectory units,
            DefectCatalogue defects) {
        this.files = files;
        this.forms = forms;
        this.notices = notices;
        this.results = results;
        this.timeline = timeline;
        this.units = units;
        this.defects = defects;
    }

    @Transactional
    List<CaseView.Summary> all(String digest) {
        return files.ofParent(digest).stream()
                .map(file -> new CaseView.Summary(
                        file.caseNo(),
                        file.state(),
                        file.consent(),
                        CaseAnnouncements.time(file.submittedAt()),
                        file.dueOn().orElse(null),
                        file.version(),
                        file.deliveryRef(),
                        file.isApplicant(digest) ? "APPLICANT" : "OTHER_PARENT"))
                .toList();
    }

    @Transactional
    CaseView one(String digest, String caseNo) {
        var file = files.seenBy(digest, caseNo);
        var form = forms.present(file);
        var children = file.items().stream()
                .map(CaseItem::childIndex)
                .distinct()
                .map(index -> child(file, form, index))
                .toList();
        return new CaseView(
                caseNo,
                file.state(),
                file.consent(),
                CaseAnnouncements.time(file.submittedAt()),
                file.dueOn().orElse(null),
                file.version(),
                children);
    }

    @Transactional
    List<CaseView.Line> timeline(String digest, String caseNo) {
        files.seenBy(digest, caseNo);
        return timeline.of(caseNo).stream()
                .map(entry -> new CaseView.Line(
                        CaseAnnouncements.time(entry.at()),
                        entry.childIndex(),
                        entry.item() == null ? null : entry.item().name(),
                        entry.code(),
                        entry.text()))
                .toList();
    }

    private CaseView.Child child(CaseFile file, Form form, int index) {
        var items =
                file.items().stream().filter(item -> item.childIndex() == index).toList();
        var progress = file.progress(index);
        var plural = items.getFirst().pluralIndex();
        var name = form.children().stream()
                .filter(c -> c.pluralIndex() == plural)
                .findFirst()
                .map(Form.Child::name)
                .orElseThrow();
        var entries = items.stream()
                .sorted(Comparator.comparing(CaseItem::item))
                .map(item -> entry(item, progress))
                .toList();
        return new CaseView.Child(index, name, entries);
    }

    private CaseView.Entry entry(CaseItem item, ChildProgress progress) {
        var standing = progress.of(item.item());
        var unit = units.find(item.item(), item.unit());
        return new CaseView.Entry(
                item.item().name(),
                item.attempt(),
                standing.state(),
                item.item().department(),
                item.unit(),
                unit.map(Unit::name).orElse(null),
                unit.map(Unit::phone).orElse(null),
                item.dueOn().orElse(null),
                standing.waitingFor(),
                item.resultId().orElse(null),
                results.fields(item).orElse(null),
                standing.decisionId(),
                notice(item));
    }

    private CaseView.NoticeView notice(CaseItem item) {
        return notices.openOf(item)
                .filter(notice -> !item.state().isFinal())
                .map(notice -> new CaseView.NoticeView(notice.id(), notice.answerBy(), texts(notice)))
                .orElse(null);
    }

    private List<CaseView.DefectView> texts(Notice notice) {
        return notice.defects().stream().map(this::defect).toList();
    }

    private CaseView.DefectView defect(Notice.Defect defect) {
        var text = defects.of(defect.code());
        return new CaseView.DefectView(defect.code(), defect.field(), text.text(), text.fix());
    }
}
