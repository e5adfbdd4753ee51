package birth.certificate.delivery;

import birth.kit.identity.Caller;
import birth.kit.problem.Problem.FieldError;
import birth.kit.problem.Refusal;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** A family disputes a field of the record; the hospital accepts it with two persons or declines it with a reason. */
@ApplicationScoped
class CorrectDelivery {

    private static final String KIND = "CORRECTION";

    private final Corrections corrections;
    private final DeliveryRecords records;
    private final OwnDeliveries own;
    private final AmendDelivery amend;
    private final Caller caller;
    private final ObjectMapper json;

    CorrectDelivery(
            Corrections corrections,
            DeliveryRecords records,
            OwnDeliveries own,
            AmendDelivery amend,
            Caller caller,
            ObjectMapper json) {
        this.corrections = corrections;
        this.records = records;
        this.own = own;
        this.amend = amend;
        this.caller = caller;
        this.json = json;
    }

    /** True when the request is new, false when the very same was here already. */
    @Transactional
    public boolean ask(UUID id, String deliveryRef, int pluralIndex, String field, Corrections.Words words) {
        var known = LockedField.of(field);
        if (known.isEmpty() || !known.get().accepts(words.claim())) {
            throw Refusal.malformed(
                    "INVALID_INPUT",
                    "更正申请有填写不正确的地方，请按提示修改后重新提交。",
                    List.of(new FieldError(
                            known.isEmpty() ? "field" : "claim",
                            "FIELD_NOT_CORRECTABLE",
                            "此项不来自分娩记录，或所填内容不符合该项的格式",
                            "请只对医院登记的项目提出更正，并按该项格式填写")));
        }
        var record = records.findByIdOptional(deliveryRef)
                .filter(found ->
                        records.open(found).children().stream().anyMatch(child -> child.pluralIndex() == pluralIndex))
                .orElseThrow(() -> Refusal.unknown("DELIVERY_UNKNOWN", "没有这个孩子的分娩记录。"));
        if (corrections.keep(id, record.deliveryRef(), pluralIndex, field, words)) {
            return true;
        }
        if (!corrections.find(id).orElseThrow().asksFor(deliveryRef, pluralIndex, field, words)) {
            throw Refusal.conflict("CORRECTION_KNOWN", "这个编号的更正申请已经收到，内容与本次不同。请用新的编号重新申请。");
        }
        return false;
    }

    /** The first person finds the family right; the record changes when a second one confirms. */
    @Transactional
    public void accept(UUID id) {
        var correction = ownInState(id, "OPEN");
        var record = own.locked(correction.deliveryRef());
        var amended = LockedField.of(correction.field())
                .orElseThrow()
                .change(
                        records.open(record),
                        correction.pluralIndex(),
                        correction.words().claim(),
                        json);
        amend.propose(record, amended, KIND, id, caller.account());
        corrections.move(correction, "PROPOSED", null, null, caller.account());
    }

    @Transactional
    public void confirm(UUID id) {
        var correction = ownInState(id, "PROPOSED");
        amend.confirm(own.locked(correction.deliveryRef()), KIND, caller.account());
        corrections.move(correction, "ACCEPTED", null, null, caller.account());
    }

    @Transactional
    public void decline(UUID id, String reasonCode, String answer) {
        var correction = ownInState(id, "OPEN", "PROPOSED");
        if (correction.state().equals("PROPOSED")) {
            amend.drop(own.locked(correction.deliveryRef()), KIND, caller.account());
        }
        corrections.move(correction, "DECLINED", reasonCode, answer, caller.account());
    }

    private Corrections.Correction ownInState(UUID id, String... states) {
        var correction = corrections.locked(id).orElseThrow(CorrectDelivery::unknown);
        own.locked(correction.deliveryRef());
        if (!List.of(states).contains(correction.state())) {
            throw Refusal.conflict("WRONG_STATE", "此更正申请现为“" + correction.state() + "”，不能这样办理，请刷新后查看。");
        }
        return correction;
    }

    static Refusal unknown() {
        return Refusal.unknown("CORRECTION_UNKNOWN", "没有这份更正申请，或它不属于本机构。");
    }
}
