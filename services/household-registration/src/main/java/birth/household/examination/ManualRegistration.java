package birth.household.examination;

import birth.casework.item.WorkItem;
import birth.casework.second.ManualField;
import birth.casework.second.ManualResults;
import birth.casework.snapshot.Snapshots;
import birth.household.register.CitizenIdNumber;
import birth.household.registration.Household;
import birth.household.registration.Registrations;
import birth.household.rule.Newborn;
import birth.household.rule.Remark;
import birth.kit.problem.Refusal;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** A registration made on the police's own terminal is entered here afterwards by two persons (线下补录, domain.md 3.10 rule 5). */
@ApplicationScoped
class ManualRegistration {

    private static final List<ManualField> FIELDS = List.of(
            new ManualField("child.idNo", true, Pattern.compile("[1-9]\\d{16}[\\dX]"), "18位公民身份号码"),
            new ManualField("hukou.householdNo", false, Pattern.compile("[0-9A-Za-z]{1,10}"), "1至10位户号"),
            new ManualField("hukou.type", false, Pattern.compile("FAMILY|COLLECTIVE"), "FAMILY(家庭户)或COLLECTIVE(集体户)"),
            new ManualField("hukou.address", false, Pattern.compile(".{1,100}"), "不超过100字的户籍地址"));

    private final Snapshots snapshots;
    private final EntriesOfBirth entries;
    private final EnterChild enterChild;
    private final ForbidApproval forbidApproval;
    private final Registrations registrations;

    ManualRegistration(
            Snapshots snapshots,
            EntriesOfBirth entries,
            EnterChild enterChild,
            ForbidApproval forbidApproval,
            Registrations registrations) {
        this.snapshots = snapshots;
        this.entries = entries;
        this.enterChild = enterChild;
        this.forbidApproval = forbidApproval;
        this.registrations = registrations;
    }

    void onStart(@Observes StartupEvent start, ManualResults manualResults) {
        manualResults.offer("H", FIELDS, this::record);
    }

    private UUID record(WorkItem item, Map<String, String> fields, String enteredBy, String confirmedBy) {
        var child = Newborn.in(snapshots.of(item));
        if (!child.hasCertificate() || !child.canBeNumbered()) {
            throw Refusal.conflict("BIRTH_FACTS_MISSING", "申请中没有出生医学证明，或出生日期、性别不完整，不能补录。请先请家长补正。");
        }
        var birth = entries.of(item);
        var number = fields.get("child.idNo");
        if (!number.startsWith(birth.region()) || !CitizenIdNumber.isOf(number, birth.born(), birth.sex())) {
            throw Refusal.conflict("ID_NUMBER_IMPLAUSIBLE", "公民身份号码与辖区、出生日期、性别或校验码不符，不能补录。请与人口库核对。");
        }
        if (registrations.of(child, item.pluralIndex()).isPresent()) {
            throw forbidApproval.refusal(Remark.DUPLICATE_CHILD, item);
        }
        if (registrations.withNumber(number).isPresent()) {
            throw EnterChild.numberTaken();
        }
        var household = new ApprovalRequest.HouseholdEntered(
                fields.containsKey("hukou.type") ? Household.Type.valueOf(fields.get("hukou.type")) : null,
                fields.get("hukou.householdNo"),
                fields.get("hukou.address"));
        return enterChild.registered(item, new ApprovalRequest(null, household, number), number);
    }
}
