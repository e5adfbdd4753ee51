package birth.application.casefile;

import birth.application.consent.ConsentLapse;
import birth.application.consent.ConsentLimits;
import birth.application.unit.Unit;
import birth.application.unit.UnitDirectory;
import birth.kit.time.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Shows cases to their parents. */
@ApplicationScoped
public class ViewCase {

    private final CaseFiles files;
    private final ChildNames names;
    private final ViewItem viewItem;
    private final Timeline timeline;
    private final UnitDirectory units;
    private final ConsentLapse consentLapse;
    private final ConsentLimits consentLimits;

    ViewCase(
            CaseFiles files,
            ChildNames names,
            ViewItem viewItem,
            Timeline timeline,
            UnitDirectory units,
            ConsentLapse consentLapse,
            ConsentLimits consentLimits) {
        this.files = files;
        this.names = names;
        this.viewItem = viewItem;
        this.timeline = timeline;
        this.units = units;
        this.consentLapse = consentLapse;
        this.consentLimits = consentLimits;
    }

    @Transactional
    List<CaseView.Summary> all(String digest) {
        return files.ofParent(digest).stream()
                .map(file -> new CaseView.Summary(
                        file.caseNo(),
                        file.state(),
                        flags(file),
                        file.consent(),
                        consentLapse.ahead(file).orElse(null),
                        CaseAnnouncements.time(file.submittedAt()),
                        file.dueOn().orElse(null),
                        dueWhy(file),
                        file.version(),
                        file.deliveryRef(),
                        file.isApplicant(digest) ? "APPLICANT" : "OTHER_PARENT"))
                .toList();
    }

    @Transactional
    public CaseView one(String digest, String caseNo) {
        var file = files.seenBy(digest, caseNo);
        var children = file.items().stream()
                .map(CaseItem::childIndex)
                .distinct()
                .map(index -> child(file, index))
                .toList();
        return new CaseView(
                caseNo,
                file.state(),
                flags(file),
                file.consent(),
                consentLapse.ahead(file).orElse(null),
                file.givenConsent()
                        .grantedAt()
                        .map(at -> CaseAnnouncements.time(at.plus(consentLimits.validity())))
                        .orElse(null),
                CaseAnnouncements.time(file.submittedAt()),
                file.dueOn().orElse(null),
                dueWhy(file),
                file.formVersion(),
                file.version(),
                children);
    }

    @Transactional
    List<CaseView.Line> timeline(String digest, String caseNo) {
        var file = files.seenBy(digest, caseNo);
        return timeline.of(caseNo).stream().map(entry -> line(file, entry)).toList();
    }

    private CaseView.Line line(CaseFile file, TimelineEntry entry) {
        var unit = Optional.ofNullable(entry.item())
                .flatMap(item -> file.item(entry.childIndex(), item))
                .flatMap(item -> units.find(item.item(), item.unit()));
        return new CaseView.Line(
                CaseAnnouncements.time(entry.at()),
                entry.childIndex(),
                entry.item() == null ? null : entry.item().name(),
                entry.code(),
                entry.text(),
                unit.map(Unit::name).orElse(null),
                unit.map(Unit::phone).orElse(null),
                entry.dueOn(),
                DueWhy.of(entry.countedFrom(), entry.dueOn()));
    }

    private CaseView.Child child(CaseFile file, int index) {
        var items =
                file.items().stream().filter(item -> item.childIndex() == index).toList();
        var progress = file.progress(index);
        var entries = items.stream()
                .sorted(Comparator.comparing(CaseItem::item))
                .map(item -> viewItem.entry(item, progress.of(item.item())))
                .toList();
        return new CaseView.Child(
                index, names.of(file, index), file.isBereaved(index), file.endedAtDeath(index), entries);
    }

    private static List<String> flags(CaseFile file) {
        var flags = new ArrayList<String>();
        if (file.givenConsent().isOverdue()) {
            flags.add("CONSENT_OVERDUE");
        }
        if (file.items().stream().anyMatch(item -> item.state().isWithParents())) {
            flags.add("CORRECTION");
        }
        return flags;
    }

    private static String dueWhy(CaseFile file) {
        return file.dueWhy(WorkingDays.published());
    }
}
