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
        var family = family(id);
        var wanted = family.getFirst();
        desk.mustCover(wanted);
        var from = wanted.claimedBy();
        if (from != null && !from.equals(desk.account()) && !desk.isSupervisor()) {
            throw Refusal.conflict("ALREADY_CLAIMED", "此件在同事手中，只有本人或科室负责人可以移交。");
        }
        if (to != null) {
            mustBeAble(to, wanted);
        }
        wanted.handOver(desk.account(), to);
        note(wanted, desk.account(), to);
        family.stream()
                .skip(1)
                .filter(sibling -> sibling.state().isOpen() && from.equals(sibling.claimedBy()))
                .forEach(sibling -> {
                    sibling.handOver(desk.account(), to);
                    note(sibling, desk.account(), to);
                });
        return wanted;
    }

    public WorkItem takeBack(UUID id) {
        var item = desk.lockedInScope(id);
        item.takeBack(desk.account());
        chronicle.note(item, desk.account(), "TAKEN_BACK", null);
        return item;
    }

    /** What an absent officer still holds goes to the one who stands in, if that one may have it, else into the queue. */
    void passOn(UUID id, Absence absence) {
        var item = items.locked(id);
        if (item.state().isOpen() && absence.account().equals(item.claimedBy())) {
            var to = absence.standIn() != null && able(absence.standIn(), item) ? absence.standIn() : null;
            item.handOver(absence.account(), to);
            note(item, Chronicle.MACHINE, to);
        }
    }

    private void note(WorkItem item, String actor, String to) {
        chronicle.note(item, actor, to == null ? "GIVEN_BACK_TO_QUEUE" : "HANDED_OVER", null, to);
    }

    /** The wanted item first. */
    private List<WorkItem> family(UUID id) {
        var item = items.findByIdOptional(id).orElseThrow(WorkItems::unknown);
        if (!settings.claimsSiblings(item.item())) {
            return List.of(items.locked(id));
        }
        return items.lockedFamily(id).stream()
                .sorted((a, b) -> Boolean.compare(b.id().equals(id), a.id().equals(id)))
                .toList();
    }

    private void mustBeAble(String to, WorkItem item) {
        if (colleagues.of(List.of(item.unit())).stream().noneMatch(other -> isOf(other, to, item))) {
            throw Refusal.conflict("COLLEAGUE_UNKNOWN", "本单位没有这位同事，或其近三个月没有上岗。");
        }
        if (absences.today(to).isPresent()) {
            throw Refusal.conflict("COLLEAGUE_ABSENT", "这位同事正在请假，请另选一位，或放回待办。");
        }
        if (!able(to, item)) {
            throw Refusal.conflict("SUPERVISOR_NEEDED", "此件退回已超过两次，须由科室负责人办理。");
        }
    }

    private boolean able(String to, WorkItem item) {
        return colleagues.of(List.of(item.unit())).stream()
                .anyMatch(other -> isOf(other, to, item) && (other.supervisor() || !Claim.isForSupervisor(item)));
    }

    private static boolean isOf(Colleague other, String account, WorkItem item) {
        return other.account().equals(account) && other.covers(item.unit(), item.region());
    }
}
