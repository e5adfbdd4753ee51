package birth.application.draft;

import birth.application.birth.Births;
import birth.application.code.CreditCode;
import birth.application.form.Fault;
import birth.application.form.Form;
import birth.application.realname.RealNames;
import birth.kit.problem.Problem.FieldError;
import birth.kit.problem.Refusal;
import birth.kit.sealing.SealedDocuments;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Opens the one draft of a birth, or finds it: for a recorded delivery, or beforehand for a birth to come. The parent who comes
 * second gets the draft of the first. A father may come first only when civil affairs names the mother as his wife.
 */
@ApplicationScoped
class OpenDraft {

    private static final int LONGEST_AHEAD_WEEKS = 42;
    private static final int LONGEST_PAST_WEEKS = 8;

    private final Drafts drafts;
    private final Births births;
    private final LinkDraft link;
    private final Prefill prefill;
    private final RealNames realNames;
    private final SealedDocuments documents;
    private final BusinessClock clock;

    OpenDraft(
            Drafts drafts,
            Births births,
            LinkDraft link,
            Prefill prefill,
            RealNames realNames,
            SealedDocuments documents,
            BusinessClock clock) {
        this.drafts = drafts;
        this.births = births;
        this.link = link;
        this.prefill = prefill;
        this.realNames = realNames;
        this.documents = documents;
        this.clock = clock;
    }

    /** {@code fresh} is true when this call opened the draft. */
    record Opened(UUID draftId, boolean fresh) {}

    @Transactional
    Opened ofDelivery(String deliveryRef, Parent parent) {
        var known = drafts.ofDelivery(deliveryRef).filter(draft -> mayShare(draft, parent));
        if (known.isPresent()) {
            return shared(known.get(), parent);
        }
        var mother = births.ofMother(deliveryRef, parent.digest()).isPresent() ? parent.digest() : wife(parent);
        var record = births.ofMother(deliveryRef, mother)
                .filter(birth -> !birth.liveChildren().isEmpty())
                .orElseThrow(OpenDraft::unknownBirth);
        var waiting = drafts.waitingOf(mother).filter(draft -> draft.caseNo().isEmpty());
        if (waiting.isPresent()) {
            link.link(waiting.get(), deliveryRef, record);
            return shared(waiting.get(), parent);
        }
        var fresh = drafts.open(deliveryRef, mother, prefilled(parent, mother, LinkDraft.children(record)));
        return new Opened(
                shared(drafts.ofDelivery(deliveryRef).orElseThrow(), parent).draftId(), fresh);
    }

    /** @param motherIdNo given by a father who comes first; null when the mother herself asks */
    @Transactional
    Opened awaiting(Expected expected, String motherIdNo, Parent parent) {
        refuseFaulty(expected);
        var mother = motherIdNo == null ? parent.digest() : realNames.digestOf(motherIdNo);
        if (!mother.equals(parent.digest()) && !mother.equals(wife(parent))) {
            throw Refusal.forbidden("MOTHER_NOT_CONFIRMED", "婚姻登记信息中没有查到您与这位母亲的关系，请由母亲先登录打开草稿并填写您的证件号码，之后您就能一起填写。");
        }
        var fresh = drafts.await(mother, expected, prefilled(parent, mother, List.of(Form.Child.unnamed(1))));
        var draft = drafts.waitingOf(mother).orElseThrow();
        var opened = shared(draft, parent);
        link.linkIfOnlyOneFits(mother);
        return new Opened(opened.draftId(), fresh);
    }

    private boolean mayShare(Draft draft, Parent parent) {
        return draft.isOf(parent.digest()) || draft.isMothers(wife(parent));
    }

    private Opened shared(Draft draft, Parent parent) {
        if (!draft.isOf(parent.digest())) {
            draft.sharedWith(parent.digest());
        }
        if (draft.isMothers(parent.digest()) && draft.caseNo().isEmpty()) {
            fillMothersPart(draft, parent);
        }
        drafts.flush();
        return new Opened(draft.id(), false);
    }

    /** Her licences could not be read when her husband opened the draft. */
    private void fillMothersPart(Draft draft, Parent mother) {
        var form = drafts.form(draft);
        if (form.mother().equals(Form.empty().mother())) {
            var part = prefill.mother(realNames.licences(mother.ref()));
            if (!part.equals(form.mother())) {
                draft.write(documents.seal(
                        form.with(form.children(), part), draft.id().toString()));
            }
        }
    }

    private Form prefilled(Parent parent, String mother, List<Form.Child> children) {
        var person = realNames.person(parent.ref());
        var licences = realNames.licences(parent.ref());
        return mother.equals(parent.digest())
                ? prefill.byMother(children, person, licences)
                : prefill.byFather(children, person, licences);
    }

    /** Digest of the other party of the caller's standing marriage; nobody's when there is none. */
    private String wife(Parent parent) {
        return realNames
                .licences(parent.ref())
                .standingMarriage()
                .map(marriage -> realNames.digestOf(marriage.spouseIdNo()))
                .orElse("");
    }

    private void refuseFaulty(Expected expected) {
        var today = LocalDate.now(clock);
        if (!new CreditCode(expected.institution()).isRight()) {
            throw Refusal.malformed(
                    "INVALID_INPUT", "医院代码不正确，请从列表中选择医院。", List.of(Fault.CREDIT_CODE.at("expected.institution")));
        }
        if (expected.dueOn().isAfter(today.plusWeeks(LONGEST_AHEAD_WEEKS))
                || expected.dueOn().isBefore(today.minusWeeks(LONGEST_PAST_WEEKS))) {
            throw Refusal.malformed(
                    "INVALID_INPUT",
                    "预产期应在今后42周以内，或最近8周以内，请核对。",
                    List.of(new FieldError("expected.dueOn", "DUE_DAY", "预产期不在可以预先登记的范围内", "请按产检手册填写预产期")));
        }
    }

    static Refusal unknownBirth() {
        return Refusal.unknown("BIRTH_UNKNOWN", "没有找到您名下的这次分娩记录；医院上传后即可办理，请稍后再试。");
    }
}
