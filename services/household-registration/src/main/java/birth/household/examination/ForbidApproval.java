package birth.household.examination;

import birth.casework.item.WorkItem;
import birth.casework.snapshot.Snapshots;
import birth.household.rule.Newborn;
import birth.household.rule.RegisterRules;
import birth.household.rule.Remark;
import birth.household.rule.Statement;
import birth.kit.problem.Refusal;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.stream.Stream;

/** The remarks as they stand in the moment of the approval: the first that forbids it answers. */
@ApplicationScoped
class ForbidApproval {

    private final Snapshots snapshots;
    private final GatherFacts gatherFacts;
    private final BusinessClock clock;

    ForbidApproval(Snapshots snapshots, GatherFacts gatherFacts, BusinessClock clock) {
        this.snapshots = snapshots;
        this.gatherFacts = gatherFacts;
        this.clock = clock;
    }

    void whileRemarked(WorkItem item, ApprovalRequest request) {
        if (request.stated().stream().map(Statement::signedOn).anyMatch(day -> day.isAfter(LocalDate.now(clock)))) {
            throw Refusal.conflict("SIGNED_IN_FUTURE", "书面说明的签字日期晚于今天，请核对后再批准。");
        }
        var child = Newborn.in(snapshots.of(item));
        var facts = gatherFacts.about(item, child);
        var household = request.isCollective() ? Stream.of(Remark.COLLECTIVE_HOUSEHOLD) : Stream.<Remark>empty();
        Stream.concat(RegisterRules.remarks(child, facts).stream(), household)
                .filter(remark -> remark.forbidsApproval(request.kinds()))
                .findFirst()
                .ifPresent(remark -> {
                    throw remark.refusal(facts);
                });
    }

    Refusal refusal(Remark remark, WorkItem item) {
        return remark.refusal(gatherFacts.about(item, Newborn.in(snapshots.of(item))));
    }
}
