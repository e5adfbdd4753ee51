package birth.casework.claim;

import birth.casework.desk.Desk;
import birth.casework.item.Chronicle;
import birth.casework.item.LetterSettings;
import birth.casework.item.WorkItem;
import birth.casework.item.WorkItems;
import birth.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An item goes from one officer to the next; where one officer has all siblings, they go together (domain.md 3.5, 7 handover). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class HandOver {

    private final Desk desk;
    private final WorkItems items;
    private final Colleagues colleagues;
    private final Absences absences;
    private final LetterSettings settings;
    private final Chronicle chronicle;

    HandOver(
            Desk desk,
            WorkItems items,
            Colleagues colleagues,
            Absences absences,
            LetterSettings settings,
            Chronicle chronicle) {
        this.desk = desk;
        this.items = items;
        this.colleagues = colleagues;
        this.absences = absences;
        this.settings = settings;
        this.chronicle = chronicle;
    }

    /**
     * By the item's officer, or by a supervisor for an officer.
     *
     * @param to a colleague of the item's unit, or null for the queue; 409 {@code COLLEAGUE_UNKNOWN}, {@code COLLEAGUE_ABSENT},
     *     {@code SUPERVISOR_NEEDED}
     */
    public WorkItem handOver(UUID id, String to) {
        var family = items.lockedFamily(id);
        var wanted =
                family.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow(WorkItems::unknown);
        desk.mustCover(wanted);
        var from = wanted.claimedBy();
        if (from != null && !from.equals(desk.account()) && !desk.isSupervisor()) {
            throw Refusal.conflict("ALREADY_CLAIMED", "此件在同事手中，只有本人或科室负责人可以移交。");
        }
        if (to != null) {
            mustBeAble(to, wanted);
        }
        pass(wanted, desk.account(), desk.account(), to);
        if (settings.claimsSiblings(wanted.item())) {
            family.stream()
                    .filter(each -> each != wanted && each.state().isOpen() && from.equals(each.claimedBy()))
                    .forEach(sibling -> pass(sibling, desk.account(), desk.account(), to));
        }
        return wanted;
    }

    public WorkItem takeBack(UUID id) {
        var item = desk.lockedInScope(id);
        item.takeBack(desk.account());
        chronicle.note(item, desk.account(), "TAKEN_BACK", null);
        return item;
    }

    /** What an absent officer still holds goes to the one who stands in, if that one may have it, else into the queue. */
    void passOn(WorkItem item, Absence absence) {
        if (item.state().isOpen() && absence.account().equals(item.claimedBy())) {
            var to = Optional.ofNullable(absence.standIn())
                    .flatMap(standIn -> colleague(standIn, item))
                    .filter(standIn -> mayHave(standIn, item))
                    .map(Colleague::account)
                    .orElse(null);
            pass(item, absence.account(), Chronicle.MACHINE, to);
        }
    }

    private void pass(WorkItem item, String from, String actor, String to) {
        item.handOver(from, to);
        chronicle.note(item, actor, to == null ? "GIVEN_BACK_TO_QUEUE" : "HANDED_OVER", null, to);
    }

    private void mustBeAble(String to, WorkItem item) {
        var colleague =
                colleague(to, item).orElseThrow(() -> Refusal.conflict("COLLEAGUE_UNKNOWN", "本单位没有这位同事，或其近三个月没有上岗。"));
        if (absences.today(to).isPresent()) {
            throw Refusal.conflict("COLLEAGUE_ABSENT", "这位同事正在请假，请另选一位，或放回待办。");
        }
        if (!mayHave(colleague, item)) {
            throw Refusal.conflict("SUPERVISOR_NEEDED", "此件退回已超过两次，须由科室负责人办理。");
        }
    }

    private Optional<Colleague> colleague(String account, WorkItem item) {
        return colleagues.of(List.of(item.unit())).stream()
                .filter(other -> other.account().equals(account) && other.covers(item.unit(), item.region()))
                .findFirst();
    }

    private static boolean mayHave(Colleague officer, WorkItem item) {
        return officer.supervisor() || !Claim.isForSupervisor(item);
    }
}
