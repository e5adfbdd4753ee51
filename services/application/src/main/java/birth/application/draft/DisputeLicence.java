package birth.application.draft;

import birth.application.birth.Births;
import birth.application.form.Form;
import birth.application.form.FormPatch;
import birth.application.licence.FileCorrection;
import birth.application.licence.LicenceCorrection;
import birth.application.licence.LicenceField;
import birth.kit.problem.Problem.FieldError;
import birth.kit.problem.Refusal;
import birth.kit.time.BusinessClock;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * A parent says that the own licence, from which the form was filled in, is wrong or lacks something (domain.md 2.2 E17). Also
 * after the submission: the case goes on with what the form says and the uploaded photo, and a clerk compares.
 */
@ApplicationScoped
class DisputeLicence {

    private final Drafts drafts;
    private final Births births;
    private final FormPatch patch;
    private final FileCorrection file;
    private final BusinessClock clock;

    DisputeLicence(Drafts drafts, Births births, FormPatch patch, FileCorrection file, BusinessClock clock) {
        this.drafts = drafts;
        this.births = births;
        this.patch = patch;
        this.file = file;
        this.clock = clock;
    }

    @Transactional
    LicenceCorrection dispute(UUID draftId, Parent parent, LicenceField field, String claim, String explanation) {
        var draft = drafts.own(draftId, parent.digest(), LockModeType.PESSIMISTIC_WRITE);
        if (!field.isOf(draft.isMothers(parent.digest()))) {
            throw Refusal.forbidden(
                    "LICENCE_OF_OTHER", "这是另一方的" + field.licence().label() + "，请由本人登录后提出纠错。");
        }
        refuseIllFormed(draft, field, claim);
        return file.file(draftId, parent.digest(), field, claim, explanation);
    }

    /** By the rules of the field it is about. */
    private void refuseIllFormed(Draft draft, LicenceField field, String claim) {
        var liveBirths = draft.deliveryRef()
                .map(births::record)
                .map(EditDraft::liveBirths)
                .orElse(Form.ANY_BIRTH);
        var faults = patch
                .write(
                        drafts.form(draft),
                        Map.of(field.key(), TextNode.valueOf(claim)),
                        liveBirths,
                        LocalDate.now(clock))
                .faults()
                .stream()
                .map(fault -> new FieldError("claim", fault.code(), fault.message(), fault.fix()))
                .toList();
        if (!faults.isEmpty()) {
            throw Refusal.malformed("INVALID_INPUT", "您填写的正确内容格式不对，请按提示修改。", faults);
        }
    }
}
