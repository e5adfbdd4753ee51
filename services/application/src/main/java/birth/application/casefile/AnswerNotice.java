package birth.application.casefile;

import birth.application.Item;
import birth.application.form.FormAnswer;
import birth.kit.problem.Refusal;
import birth.kit.sealing.SealedDocuments;
import birth.kit.time.BusinessClock;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/** The family answers a one-time notice: a new form version, which the department then pulls. */
@ApplicationScoped
public class AnswerNotice {

    private final CaseFiles files;
    private final CaseForms forms;
    private final Notices notices;
    private final FormAnswer formAnswer;
    private final CheckForm checkForm;
    private final CaseAnnouncements announcements;
    private final Timeline timeline;
    private final SealedDocuments documents;
    private final BusinessClock clock;

    AnswerNotice(
            CaseFiles files,
            CaseForms forms,
            Notices notices,
            FormAnswer formAnswer,
            CheckForm checkForm,
            CaseAnnouncements announcements,
            Timeline timeline,
            SealedDocuments documents,
            BusinessClock clock) {
        this.files = files;
        this.forms = forms;
        this.notices = notices;
        this.formAnswer = formAnswer;
        this.checkForm = checkForm;
        this.announcements = announcements;
        this.timeline = timeline;
        this.documents = documents;
        this.clock = clock;
    }

    /** Where the notice is: case, child and item. */
    public record Where(String caseNo, int childIndex, Item item, UUID noticeId) {}

    @Transactional
    void answer(String digest, Where where, Map<String, JsonNode> values, String note) {
        answer(files.lockedBy(digest, where.caseNo()), where, values, note);
    }

    /** @param file locked in the running transaction by somebody who may act for the family */
    @Transactional(Transactional.TxType.MANDATORY)
    public void answer(CaseFile file, Where where, Map<String, JsonNode> values, String note) {
        var notice = notices.findByIdOptional(where.noticeId())
                .filter(found -> isAbout(found, file, where))
                .orElseThrow(() -> Refusal.unknown("NOTICE_UNKNOWN", "没有这份补正通知，请刷新后重试。"));
        if (notice.item().state().isFinal()) {
            throw Refusal.conflict("ITEM_ENDED", "这个事项已经办结，不能再补正。");
        }
        notice.answer(
                clock.instant(),
                note == null ? null : documents.seal(note, where.noticeId().toString()));
        var form = formAnswer.write(forms.present(file), notice.item().pluralIndex(), where.item(), values);
        checkForm.refuseFaulty(file, form);
        file.nextFormVersion();
        file.changed(clock.instant());
        forms.keep(file, form, clock.instant());
        announcements.noticeAnswered(notice.item(), where.noticeId());
        timeline.ofItem(notice.item(), clock.instant(), "NOTICE_ANSWERED", "补正内容已提交。");
    }

    private static boolean isAbout(Notice notice, CaseFile file, Where where) {
        return file.item(where.childIndex(), where.item())
                .filter(item -> item.id().equals(notice.item().id()) && item.attempt() == notice.attempt())
                .isPresent();
    }
}
