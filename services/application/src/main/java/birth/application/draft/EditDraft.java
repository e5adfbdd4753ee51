package birth.application.draft;

import birth.application.birth.Births;
import birth.application.birth.DeliveryRecord;
import birth.application.form.Form;
import birth.application.form.FormCheck;
import birth.kit.problem.Refusal;
import birth.kit.sealing.SealedDocuments;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Opens, shows and changes a mother's draft. It may be incomplete but never ill-formed. */
@ApplicationScoped
class EditDraft {

    private final Drafts drafts;
    private final Births births;
    private final FormCheck check;
    private final SealedDocuments documents;
    private final BusinessClock clock;

    EditDraft(Drafts drafts, Births births, FormCheck check, SealedDocuments documents, BusinessClock clock) {
        this.drafts = drafts;
        this.births = births;
        this.check = check;
        this.documents = documents;
        this.clock = clock;
    }

    /** A draft as its owner sees it; {@code opened} is true when it is new. */
    record Opened(UUID draftId, long version, Form form, boolean opened) {}

    @Transactional
    Opened open(String deliveryRef, String ownerDigest) {
        var record = births.ofMother(deliveryRef, ownerDigest)
                .filter(birth -> !birth.liveChildren().isEmpty())
                .orElseThrow(() -> Refusal.unknown("BIRTH_UNKNOWN", "没有找到您名下的这次分娩记录；医院上传后即可办理，请稍后再试。"));
        var opened = drafts.open(deliveryRef, ownerDigest, prefilled(record));
        return view(drafts.ofDelivery(deliveryRef, ownerDigest), opened);
    }

    @Transactional
    Opened show(UUID id, String ownerDigest) {
        return view(drafts.own(id, ownerDigest, LockModeType.NONE), false);
    }

    @Transactional
    Opened change(UUID id, String ownerDigest, long version, Form form) {
        var draft = drafts.own(id, ownerDigest, LockModeType.PESSIMISTIC_WRITE);
        var faults = check.faults(form, liveBirths(births.record(draft.deliveryRef())), LocalDate.now(clock));
        if (!faults.isEmpty()) {
            throw Refusal.malformed("FORM_INVALID", "表单中有" + faults.size() + "处填写不正确，请按提示修改。", faults);
        }
        draft.change(version, documents.seal(form, id.toString()));
        drafts.flush();
        return view(draft, false);
    }

    private Opened view(Draft draft, boolean opened) {
        return new Opened(draft.id(), draft.version(), drafts.form(draft), opened);
    }

    static Set<Integer> liveBirths(DeliveryRecord record) {
        return record.liveChildren().stream()
                .map(DeliveryRecord.Child::pluralIndex)
                .collect(Collectors.toSet());
    }

    private static Form prefilled(DeliveryRecord record) {
        var children = record.liveChildren().stream()
                .map(c -> new Form.Child(c.pluralIndex(), null, null, null, null, null))
                .toList();
        return new Form(children, null, null, null, null, null, null, null, null, null, null, null);
    }
}
