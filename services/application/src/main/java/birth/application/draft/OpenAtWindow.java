package birth.application.draft;

import birth.application.birth.Births;
import birth.application.birth.DeliveryRecord;
import birth.application.form.Form;
import birth.application.form.FormCheck;
import birth.application.mandate.Mandate;
import birth.application.mandate.Mandates;
import birth.application.mandate.Scan;
import birth.application.mandate.SignedPapers;
import birth.application.realname.Person;
import birth.application.realname.RealNames;
import birth.kit.problem.Problem.FieldError;
import birth.kit.problem.Refusal;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A window opens the draft of a family before it, or finds the one that the family has begun: by the mother's number, as the
 * hospital recorded it. Later she finds it under her own account.
 */
@ApplicationScoped
public class OpenAtWindow {

    private final OpenDraft open;
    private final Drafts drafts;
    private final Births births;
    private final Mandates mandates;
    private final SignedPapers papers;
    private final RealNames realNames;
    private final FormCheck check;
    private final WhoFills whoFills;
    private final BusinessClock clock;

    OpenAtWindow(
            OpenDraft open,
            Drafts drafts,
            Births births,
            Mandates mandates,
            SignedPapers papers,
            RealNames realNames,
            FormCheck check,
            WhoFills whoFills,
            BusinessClock clock) {
        this.open = open;
        this.drafts = drafts;
        this.births = births;
        this.mandates = mandates;
        this.papers = papers;
        this.realNames = realNames;
        this.check = check;
        this.whoFills = whoFills;
        this.clock = clock;
    }

    /**
     * The family as its papers say.
     *
     * @param bornOn day of the birth meant; null when the mother has only one
     * @param livesHere by the booklet or permit that the clerk was shown: then the child may be born in any county
     * @param sent null when she is there herself
     */
    public record AtWindow(Person mother, LocalDate bornOn, boolean livesHere, Sent sent) {}

    /** Who comes in the mother's stead, and the paper on which she authorised it. */
    public record Sent(Form.Proxy person, Scan authorisation, LocalDate signedOn) {}

    /** {@code caseNo} when it is submitted already, {@code fresh} when this call opened the draft. */
    public record Opened(UUID draftId, String caseNo, boolean fresh) {}

    private record Birth(String deliveryRef, DeliveryRecord record) {

        String bornOn() {
            return record.liveChildren().getFirst().birthDateTime().substring(0, 10);
        }
    }

    /** @throws Refusal 400 with every fault of the papers, 404 for a birth recorded nowhere or elsewhere of a family from elsewhere, 409 for one of several */
    @Transactional
    public Opened open(AtWindow family) {
        refuseFaulty(family);
        var digest = realNames.digestOf(family.mother().idNo());
        var birth = birth(digest, family);
        refuseOtherName(family.mother(), birth.record(), digest);
        var mother = new Parent(realNames.met(family.mother()), digest, null);
        var opened = open.ofDelivery(birth.deliveryRef(), mother);
        var draft = drafts.findById(opened.draftId());
        if (draft.caseNo().isPresent()) {
            return new Opened(opened.draftId(), draft.caseNo().get(), false);
        }
        var mandate = mandate(family.sent(), opened.draftId(), birth.record().region());
        whoFills.record(new Parent(mother.ref(), digest, mandate), opened.draftId(), WhoFills.Act.OPENED);
        return new Opened(opened.draftId(), null, opened.fresh());
    }

    private void refuseFaulty(AtWindow family) {
        var representative = family.sent() == null ? null : family.sent().person();
        var faults = check.faults(family.mother(), representative, LocalDate.now(clock));
        if (!faults.isEmpty()) {
            throw Refusal.malformed("INVALID_INPUT", "证件信息有" + faults.size() + "处不正确，请对照证件修改。", faults);
        }
        if (representative != null
                && realNames
                        .digestOf(representative.idNo())
                        .equals(realNames.digestOf(family.mother().idNo()))) {
            throw Refusal.unprocessable(
                    "PROXY_IS_PARENT",
                    "这是母亲本人的证件号码；母亲本人在场的，不需要委托。",
                    List.of(new FieldError(
                            "representative.idNo", "PROXY_IS_PARENT", "这是母亲的证件号码", "请填写代办人的证件号码，或选择母亲本人在场")));
        }
    }

    private Birth birth(String digest, AtWindow family) {
        var recorded = births.ofMother(digest).entrySet().stream()
                .map(birth -> new Birth(birth.getKey(), birth.getValue()))
                .filter(birth ->
                        family.livesHere() || mandates.covers(birth.record().region()))
                .filter(birth -> !birth.record().liveChildren().isEmpty())
                .toList();
        var meant = recorded.stream()
                .filter(birth ->
                        family.bornOn() == null || family.bornOn().toString().equals(birth.bornOn()))
                .toList();
        if (recorded.isEmpty()) {
            throw Refusal.unknown(
                    "BIRTH_UNKNOWN",
                    "没有查到这位母亲的分娩记录。请核对证件号码；家住本地区、孩子在外地出生的，请核对户口簿或居住证后勾选“家住本地区”；医院还没有上传的，请医院产科登记处补传后再办。");
        }
        if (meant.size() == 1) {
            return meant.getFirst();
        }
        var days =
                String.join("、", recorded.stream().map(Birth::bornOn).sorted().toList());
        throw Refusal.conflict(
                "SEVERAL_BIRTHS",
                "查到的分娩记录不止一次，或与所填日期不符，请按孩子的出生日期选定。",
                List.of(new FieldError("bornOn", "SEVERAL_BIRTHS", "已记录的出生日期：" + days, "请填写这次要办的孩子的出生日期")));
    }

    /** The number found the record; another name with it is a slip of the pen here, or one to be mended where it was made. */
    private void refuseOtherName(Person mother, DeliveryRecord record, String digest) {
        var known = realNames.refOf(digest).map(realNames::person).map(Person::name);
        if (!mother.name().equals(record.mother().name())
                || known.filter(name -> !name.equals(mother.name())).isPresent()) {
            throw Refusal.unprocessable(
                    "MOTHER_NAME_DIFFERS",
                    "姓名与这个证件号码已登记的姓名不一致。",
                    List.of(new FieldError(
                            "mother.name", "MOTHER_NAME_DIFFERS", "与医院或实名登记的姓名不一致", "请对照证件核对；证件无误的，请先到登记的医院更正")));
        }
    }

    private Mandate mandate(Sent sent, UUID draftId, String region) {
        if (sent == null) {
            return mandates.ofMother(draftId, region);
        }
        var paper = papers.keep(draftId, SignedPapers.Kind.AUTHORISATION, sent.signedOn(), sent.authorisation());
        return mandates.through(sent.person(), paper, draftId, region);
    }
}
