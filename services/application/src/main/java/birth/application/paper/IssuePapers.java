package birth.application.paper;

import birth.application.casefile.CaseFile;
import birth.application.casefile.NoticeFacts;
import birth.application.casefile.TimelineWritten;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;

/** Notes, in the transaction of the event that causes it, that a formal paper has come into being; the same event once. */
@ApplicationScoped
class IssuePapers {

    private final Papers papers;
    private final NoticeFacts notices;
    private final WritePaper write;
    private final KeptSheets sheets;

    IssuePapers(Papers papers, NoticeFacts notices, WritePaper write, KeptSheets sheets) {
        this.papers = papers;
        this.notices = notices;
        this.write = write;
        this.sheets = sheets;
    }

    void onWritten(@Observes TimelineWritten told) {
        PaperKind.of(told.code()).forEach(kind -> ref(kind, told)
                .filter(ref -> papers.find(told.file().caseNo(), kind, ref).isEmpty())
                .ifPresent(ref -> issue(new Paper(kind, ref, number(kind, told), told), told.file())));
    }

    private void issue(Paper paper, CaseFile file) {
        papers.persist(paper);
        if (paper.kind().standsAtOnce()) {
            sheets.keep(paper, write.sheet(paper, file, null));
        }
    }

    /** A decision is kept under its own id, a notice likewise; whatever else by the event that caused it. */
    private Optional<String> ref(PaperKind kind, TimelineWritten told) {
        return switch (kind) {
            case NOTICE ->
                notices.openOf(told.file(), told.childIndex(), told.item())
                        .map(notice -> notice.id().toString());
            case REFUSAL, NON_ACCEPTANCE -> Optional.ofNullable(told.decisionId());
            case FORM, RECEIPT -> Optional.of(told.file().caseNo());
            case EXTENSION, SPECIAL_PROCEDURE, SERVICE_RECORD ->
                Optional.of(told.cause().replace(':', '-'));
        };
    }

    private String number(PaperKind kind, TimelineWritten told) {
        var caseNo = told.file().caseNo();
        var next = papers.count(caseNo, kind, told.childIndex(), told.item()) + 1;
        var about = told.item() == null ? "" : "-" + told.item() + told.childIndex();
        return caseNo + about + "-" + kind.sign() + next;
    }
}
