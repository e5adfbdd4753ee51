package birth.application.casefile;

import birth.application.material.MaterialKind;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * A paper came after the submission: every office that looks at such papers and has not decided pulls the new version, so
 * that a tolerated paper counts as supplied and an item returned for a paper goes on (domain.md 3.3).
 */
@ApplicationScoped
public class AnnouncePaper {

    private final CaseForms forms;
    private final CaseAnnouncements announcements;
    private final Timeline timeline;
    private final BusinessClock clock;

    AnnouncePaper(CaseForms forms, CaseAnnouncements announcements, Timeline timeline, BusinessClock clock) {
        this.forms = forms;
        this.announcements = announcements;
        this.timeline = timeline;
        this.clock = clock;
    }

    /**
     * @param file locked in the running transaction
     * @param pluralIndex of the child it is for, where each child has its own
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void given(CaseFile file, MaterialKind kind, int pluralIndex) {
        var now = clock.instant();
        var told = file.items().stream()
                .filter(item -> kind.isUsedBy(item.item()) && (!kind.perChild() || item.pluralIndex() == pluralIndex))
                .filter(AnnouncePaper::looksAtPapers)
                .toList();
        var form = forms.present(file);
        file.changed(now);
        if (!told.isEmpty()) {
            file.nextFormVersion();
            forms.keep(file, form, now);
        }
        told.forEach(item -> announcements.formRevised(item, List.of(kind.kind()), false));
        timeline.ofCase(file, now, "PAPER_GIVEN", "已补交材料：" + kind.label() + "。");
    }

    /**
     * Who is still to be asked pulls everything then, and who has sent a notice pulls with its answer; what was returned for
     * other reasons is not revised by a paper.
     */
    private static boolean looksAtPapers(CaseItem item) {
        var standing =
                item.caseFile().progress(item.childIndex()).of(item.item()).state();
        return !item.isDecided()
                && !standing.isFinal()
                && standing != ItemState.ELSEWHERE
                && standing != ItemState.WAITING_PREDECESSOR
                && standing != ItemState.NOTICE
                && (standing != ItemState.RETURNED || item.awaitsPaper());
    }
}
