package birth.application.draft;

import birth.application.Item;
import birth.application.form.Form;
import birth.application.realname.RealNames;
import birth.kit.problem.Problem.FieldError;
import birth.kit.problem.Refusal;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A draft in the hands of somebody whom the parents let fill it in (domain.md 2.2 E31): values and submission, never a
 * declaration, which stays the mother's. Whether the person may is asked before.
 */
@ApplicationScoped
public class FillForParents {

    private final Drafts drafts;
    private final EditDraft edit;
    private final SubmitDraft submit;
    private final Bereavement bereavement;
    private final RealNames realNames;

    FillForParents(Drafts drafts, EditDraft edit, SubmitDraft submit, Bereavement bereavement, RealNames realNames) {
        this.drafts = drafts;
        this.edit = edit;
        this.submit = submit;
        this.bereavement = bereavement;
        this.realNames = realNames;
    }

    /** Digests of the parents; {@code other} is null while the form names none. {@code caseNo} once it is submitted. */
    public record Parents(String mother, String other, String caseNo) {}

    /** {@code ended}: items that are not asked about any more (E24); that a child has died is the parents' own to tell. */
    public record Filled(long version, Form form, List<Item> ended) {}

    /** Refuses whoever is no parent of this draft. */
    @Transactional
    public Parents own(UUID id, String parentDigest) {
        return parents(drafts.own(id, parentDigest, LockModeType.PESSIMISTIC_WRITE));
    }

    @Transactional
    public Parents parents(UUID id) {
        return parents(drafts.findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    private static Parents parents(Draft draft) {
        return new Parents(
                draft.ownerDigest(), draft.otherDigest(), draft.caseNo().orElse(null));
    }

    @Transactional
    public Filled show(UUID id) {
        var draft = drafts.findById(id);
        return new Filled(
                draft.version(), drafts.form(draft), bereavement.of(draft).ended());
    }

    @Transactional
    public List<FieldError> save(UUID id, Map<String, JsonNode> values) {
        return edit.save(drafts.findById(id, LockModeType.PESSIMISTIC_WRITE), false, null, values);
    }

    /** In the mother's name; answers the case number. */
    @Transactional
    public String submit(UUID id) {
        var mother = drafts.findById(id, LockModeType.PESSIMISTIC_WRITE).ownerDigest();
        var ref =
                realNames.refOf(mother).orElseThrow(() -> Refusal.conflict("REAL_NAME_UNKNOWN", "母亲还没有完成实名认证，不能代为提交。"));
        return submit.submit(id, new Parent(ref, mother, null)).caseNo();
    }
}
