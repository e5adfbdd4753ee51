package birth.application.draft;

import birth.application.birth.Births;
import birth.application.birth.DeliveryRecord;
import birth.application.casefile.OpenCase;
import birth.application.eligibility.RegisterFacts;
import birth.application.form.Completeness;
import birth.application.form.FormCheck;
import birth.application.form.PayeeCheck;
import birth.application.material.CaseMaterials;
import birth.application.realname.Person;
import birth.application.realname.RealNames;
import birth.application.tracking.QueryCode;
import birth.kit.identity.Caller;
import birth.kit.problem.Problem.FieldError;
import birth.kit.problem.Refusal;
import birth.kit.sealing.SealedDocuments;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Turns a complete draft into a case, once: submitting again, or twice at the same moment, answers the same numbers. */
@ApplicationScoped
class SubmitDraft {

    private final Drafts drafts;
    private final Births births;
    private final FormCheck check;
    private final Completeness completeness;
    private final RealNames realNames;
    private final ViewDraft view;
    private final CaseMaterials materials;
    private final RegisterFacts registerFacts;
    private final OpenCase openCase;
    private final Bereavement bereavement;
    private final WhoFills whoFills;
    private final SealedDocuments documents;
    private final Caller caller;
    private final BusinessClock clock;

    SubmitDraft(
            Drafts drafts,
            Births births,
            FormCheck check,
            Completeness completeness,
            RealNames realNames,
            ViewDraft view,
            CaseMaterials materials,
            RegisterFacts registerFacts,
            OpenCase openCase,
            Bereavement bereavement,
            WhoFills whoFills,
            SealedDocuments documents,
            Caller caller,
            BusinessClock clock) {
        this.drafts = drafts;
        this.births = births;
        this.check = check;
        this.completeness = completeness;
        this.realNames = realNames;
        this.view = view;
        this.materials = materials;
        this.registerFacts = registerFacts;
        this.openCase = openCase;
        this.bereavement = bereavement;
        this.whoFills = whoFills;
        this.documents = documents;
        this.caller = caller;
        this.clock = clock;
    }

    /** {@code submitted} is true when this call opened the case. */
    record Submission(String caseNo, String queryCode, boolean submitted) {}

    @Transactional
    Submission submit(UUID id, Parent parent) {
        var draft = drafts.own(id, parent.digest(), LockModeType.PESSIMISTIC_WRITE);
        return draft.caseNo()
                .map(caseNo -> new Submission(caseNo, drafts.queryCode(draft), false))
                .orElseGet(() -> first(draft, parent));
    }

    /** The numbers of a case once more, for the mother, who applied. */
    @Transactional
    Submission submitted(UUID id, String digest) {
        var draft = drafts.own(id, digest, LockModeType.NONE);
        if (!draft.isApplicants(digest, drafts.form(draft))) {
            throw Refusal.forbidden("APPLICANT_ONLY", "查询码只给申请人看，请向申请人索取。");
        }
        return draft.caseNo()
                .map(caseNo -> new Submission(caseNo, drafts.queryCode(draft), false))
                .orElseThrow(() -> Refusal.unknown("NOT_SUBMITTED", "这份申请还没有提交，提交后才有办件编号和查询码。"));
    }

    private Submission first(Draft draft, Parent parent) {
        if (!draft.isApplicants(parent.digest(), drafts.form(draft))) {
            throw Refusal.forbidden("MOTHER_SUBMITS", "请由母亲登录后确认并提交；您填写的内容都已保存在同一份草稿里。母亲去世、失踪或被羁押的，请在“父亲”一页选明，由您提交。");
        }
        var deliveryRef = draft.deliveryRef().orElseThrow(() -> recordMissing(draft));
        var record = births.record(deliveryRef);
        var wanted = bereavement.of(draft).spare(drafts.form(draft));
        var form = parent.signs() ? wanted : wanted.toldSomehow();
        var liveBirths = EditDraft.liveBirths(record);
        var ref = parent.signs()
                ? parent.ref()
                : realNames.heldRefOf(parent.digest()).orElseThrow();
        var motherRef = motherRef(draft, parent, ref, record);
        var mother = realNames.person(motherRef);
        var missing = completeness.missing(form, liveBirths, mother.idType());
        if (!missing.isEmpty()) {
            throw Refusal.unprocessable("FORM_INCOMPLETE", "还有" + missing.size() + "项没有填写，请补充后再提交。", missing);
        }
        var faults = new ArrayList<>(check.faults(form, liveBirths, LocalDate.now(clock)));
        faults.addAll(check.faults(mother, LocalDate.now(clock)));
        faults.addAll(PayeeCheck.faults(form, mother));
        if (!faults.isEmpty()) {
            throw Refusal.malformed("FORM_INVALID", "表单中有" + faults.size() + "处填写不正确，请按提示修改。", faults);
        }
        var queryCode = QueryCode.random();
        var clerk = parent.signs() ? null : caller.account();
        var applicant = new OpenCase.Applicant(ref, motherRef, parent.digest(), draft.declared(), clerk);
        var caseNo = openCase.open(deliveryRef, record, form, applicant, queryCode);
        materials.handOver(draft.id(), caseNo);
        whoFills.record(parent, draft.id(), WhoFills.Act.SUBMITTED);
        draft.submitted(caseNo, documents.seal(queryCode, draft.id().toString()));
        return new Submission(caseNo, queryCode, true);
    }

    /** Where the father applies alone she may never have had an account; the police must not know better. */
    private String motherRef(Draft draft, Parent parent, String ref, DeliveryRecord record) {
        if (draft.isMothers(parent.digest())) {
            return ref;
        }
        if (registerFacts.saysBothParentsAct(draft.deliveryRef().orElseThrow())) {
            throw Refusal.forbidden("MOTHER_ACTS", "公安机关登记的信息中，母亲没有不能到场的情况，请由母亲登录后提交；情况刚刚发生的，请带证明到窗口办理。");
        }
        var mother = record.mother();
        return realNames.met(new Person(mother.name(), mother.idType(), mother.idNo()));
    }

    private Refusal recordMissing(Draft draft) {
        var pending = view.pending(draft);
        return Refusal.unprocessable(
                "DELIVERY_RECORD_MISSING",
                pending.text(),
                List.of(new FieldError("deliveryRef", "DELIVERY_RECORD_MISSING", "还没有收到医院的分娩记录", pending.text())));
    }
}
