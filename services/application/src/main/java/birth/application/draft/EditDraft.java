package birth.application.draft;

import birth.application.birth.Births;
import birth.application.birth.DeliveryRecord;
import birth.application.consent.ConsentMethod;
import birth.application.form.Fault;
import birth.application.form.Form;
import birth.application.form.FormCheck;
import birth.application.form.FormPatch;
import birth.application.realname.RealNames;
import birth.kit.problem.Problem.FieldError;
import birth.kit.problem.Refusal;
import birth.kit.sealing.SealedDocuments;
import birth.kit.time.BusinessClock;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Changes a draft, whole or value by value. It may be incomplete but holds nothing ill-formed; the mother alone signs. */
@ApplicationScoped
class EditDraft {

    private final Drafts drafts;
    private final Births births;
    private final FormCheck check;
    private final FormPatch patch;
    private final RealNames realNames;
    private final SealedDocuments documents;
    private final BusinessClock clock;

    EditDraft(
            Drafts drafts,
            Births births,
            FormCheck check,
            FormPatch patch,
            RealNames realNames,
            SealedDocuments documents,
            BusinessClock clock) {
        this.drafts = drafts;
        this.births = births;
        this.check = check;
        this.patch = patch;
        this.realNames = realNames;
        this.documents = documents;
        this.clock = clock;
    }

    @Transactional
    void change(UUID id, String digest, long version, Form form) {
        var draft = drafts.own(id, digest, LockModeType.PESSIMISTIC_WRITE);
        var faults = new ArrayList<>(check.faults(form, liveBirths(draft), LocalDate.now(clock)));
        if (!draft.isApplicants(digest, drafts.form(draft))
                && !form.declarations().equals(drafts.form(draft).declarations())) {
            faults.add(Fault.SIGNATURE_OF_OTHER.at("declarations"));
        }
        if (!faults.isEmpty()) {
            throw Refusal.malformed("FORM_INVALID", "表单中有" + faults.size() + "处填写不正确，请按提示修改。", faults);
        }
        if (!form.declarations().equals(drafts.form(draft).declarations())) {
            draft.declared(ConsentMethod.ONLINE);
        }
        keep(draft, version, form);
    }

    /** @param version the parent saw, or null: then the last one to type a value wins. Answers the faults of these keys. */
    @Transactional
    List<FieldError> save(UUID id, Parent parent, Long version, Map<String, JsonNode> values) {
        var draft = drafts.own(id, parent.digest(), LockModeType.PESSIMISTIC_WRITE);
        var signs = parent.signs() && draft.isApplicants(parent.digest(), drafts.form(draft));
        if (signs && values.keySet().stream().anyMatch(EditDraft::isSignature)) {
            draft.declared(ConsentMethod.ONLINE);
        }
        var before = drafts.form(draft);
        var faults = save(draft, signs, version, values);
        if (!parent.signs()) {
            voidSignature(draft, before);
        }
        return faults;
    }

    /** A mother signs with a pen what was printed for her: when a window changes it afterwards, it is signed anew. */
    private void voidSignature(Draft draft, Form signed) {
        var form = drafts.form(draft);
        if (draft.declared() == ConsentMethod.PAPER && !form.equals(signed)) {
            draft.declared(ConsentMethod.ONLINE);
            keep(draft, draft.version(), form.unsigned());
        }
    }

    /** @param signs whether these values may be the applicant's own declarations */
    List<FieldError> save(Draft draft, boolean signs, Long version, Map<String, JsonNode> values) {
        var open = new LinkedHashMap<>(values);
        var faults = new ArrayList<FieldError>();
        if (!signs) {
            values.keySet().stream().filter(EditDraft::isSignature).forEach(key -> {
                open.remove(key);
                faults.add(Fault.SIGNATURE_OF_OTHER.at(key));
            });
        }
        var written = patch.write(drafts.form(draft), open, liveBirths(draft), LocalDate.now(clock));
        keep(draft, version == null ? draft.version() : version, written.form());
        faults.addAll(written.faults());
        return faults;
    }

    private void keep(Draft draft, long version, Form form) {
        draft.change(version, documents.seal(form, draft.id().toString()));
        if (Boolean.TRUE.equals(form.fatherAbsent())) {
            draft.sharedWith(null);
        } else if (form.namesFather() && form.father().idNo() != null) {
            draft.sharedWith(realNames.digestOf(form.father().idNo()));
        }
        drafts.flush();
    }

    private Set<Integer> liveBirths(Draft draft) {
        return draft.deliveryRef()
                .map(births::record)
                .map(EditDraft::liveBirths)
                .orElse(Form.ANY_BIRTH);
    }

    private static boolean isSignature(String key) {
        return key.startsWith("declare.") || key.startsWith("consent.");
    }

    static Set<Integer> liveBirths(DeliveryRecord record) {
        return record.liveChildren().stream()
                .map(DeliveryRecord.Child::pluralIndex)
                .collect(Collectors.toSet());
    }
}
