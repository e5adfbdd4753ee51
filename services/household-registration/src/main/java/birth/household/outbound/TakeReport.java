package birth.household.outbound;

import birth.casework.decision.Decide;
import birth.casework.item.Chronicle;
import birth.casework.item.State;
import birth.casework.item.WorkItem;
import birth.casework.item.WorkItems;
import birth.casework.snapshot.Snapshots;
import birth.household.examination.EnterElsewhere;
import birth.household.register.CitizenIdNumber;
import birth.household.registration.Household;
import birth.household.rule.Newborn;
import birth.kit.problem.Problem.FieldError;
import birth.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the other province's desk says of a package: received, registered with the child's number, or returned. Asked twice, the first counts. */
@ApplicationScoped
class TakeReport {

    static final String RECEIVED = "OTHER_PROVINCE_RECEIVED";
    /** A check for the officer, who tells the family what is missing or diverts the item. */
    private static final String RETURNED = "RETURNED_BY_PROVINCE";

    private static final String IMPLAUSIBLE = "ID_NUMBER_IMPLAUSIBLE";

    private final OutboundPackages packages;
    private final WorkItems items;
    private final Snapshots snapshots;
    private final EnterElsewhere enterElsewhere;
    private final Decide decide;
    private final Chronicle chronicle;

    TakeReport(
            OutboundPackages packages,
            WorkItems items,
            Snapshots snapshots,
            EnterElsewhere enterElsewhere,
            Decide decide,
            Chronicle chronicle) {
        this.packages = packages;
        this.items = items;
        this.snapshots = snapshots;
        this.enterElsewhere = enterElsewhere;
        this.decide = decide;
        this.chronicle = chronicle;
    }

    /** In the running transaction. */
    void take(OutboundPackage parcel, OutboundResource.Report report, String account) {
        var item = items.locked(parcel.workItemId());
        var current = packages.find(parcel.id()).orElseThrow();
        if (current.state() == report.state()) {
            return;
        }
        if (!current.state().isOpen() || item.state() != State.WAITING) {
            throw Refusal.conflict("PACKAGE_CLOSED", "此件已有结果、已撤回或已终止，不能再登记办理情况。");
        }
        switch (report.state()) {
            case RECEIVED -> chronicle.say(item, "suspended", Map.of("reasonCode", RECEIVED));
            case REGISTERED -> registered(item, parcel.holderRegion(), report);
            case RETURNED -> {
                decide.proceedAfter(item, HandOver.HANDED_OVER);
                item.leaveToClerk(List.of(RETURNED));
                chronicle.note(item, account, RETURNED, report.reasonCode());
            }
            case HANDED_OVER -> throw Refusal.conflict("PACKAGE_CLOSED", "移交由申请地登记，不能由户籍地填报。");
        }
        packages.move(parcel.id(), report.state(), report.reasonCode());
    }

    private void registered(WorkItem item, String county, OutboundResource.Report report) {
        var child = Newborn.in(snapshots.of(item));
        var idNo = report.idNo();
        if (idNo == null
                || !idNo.startsWith(county)
                || !child.canBeNumbered()
                || !CitizenIdNumber.isOf(idNo, child.born(), child.sex())) {
            throw Refusal.conflict(
                    IMPLAUSIBLE,
                    "公民身份号码与登记地、出生日期、性别或校验码不符，请核对后重新填报。",
                    List.of(new FieldError("idNo", IMPLAUSIBLE, "与登记地、出生日期、性别或校验码不符", "请与户口簿核对")));
        }
        decide.proceedAfter(item, HandOver.HANDED_OVER);
        var household = new Household(Household.Type.FAMILY, report.householdNo(), report.address());
        UUID resultId = enterElsewhere.registered(item, household, idNo);
        decide.completeAutomatically(item, resultId);
    }
}
