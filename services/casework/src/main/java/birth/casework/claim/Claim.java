package birth.casework.claim;

import birth.casework.desk.Desk;
import birth.casework.item.Chronicle;
import birth.casework.item.LetterSettings;
import birth.casework.item.State;
import birth.casework.item.WorkItem;
import birth.casework.item.WorkItems;
import birth.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** An officer takes an item; where the district says so, with all siblings' (domain.md 3.5: one officer for all). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Claim {

    /** More returns than this and a supervisor takes over (domain.md 3.3 return). */
    private static final int RETURNS_OF_A_CLERK = 2;

    private final Desk desk;
    private final WorkItems items;
    private final Absences absences;
    private final LetterSettings settings;
    private final Chronicle chronicle;

    Claim(Desk desk, WorkItems items, Absences absences, LetterSettings settings, Chronicle chronicle) {
        this.desk = desk;
        this.items = items;
        this.absences = absences;
        this.settings = settings;
        this.chronicle = chronicle;
    }

    /** What was claimed with a sibling may be claimed again by the same officer; 404 when it is out of the caller's scope. */
    public WorkItem claim(UUID id, String account, boolean supervisor) {
        var family = items.lockedFamily(id);
        var wanted =
                family.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow(WorkItems::unknown);
        desk.mustCover(wanted);
        if (!settings.claimsSiblings(wanted.item())) {
            take(wanted, account, supervisor, "CLAIMED");
            return wanted;
        }
        if (wanted.state() != State.CLAIMED || !account.equals(wanted.claimedBy())) {
            take(wanted, account, supervisor, "CLAIMED");
        }
        family.stream()
                .filter(each -> each != wanted && each.state() == State.READY)
                .filter(each -> supervisor || !isForSupervisor(each))
                .forEach(sibling -> take(sibling, account, supervisor, "CLAIMED_WITH_SIBLING"));
        return wanted;
    }

    /** A sibling that is accepted later goes to the officer who has the others; an officer who claims just now waits for it. */
    public void joinSiblings(WorkItem item) {
        if (item.state() != State.READY || !settings.claimsSiblings(item.item())) {
            return;
        }
        items
                .list(
                        "caseNo = ?1 and item = ?2 and unit = ?3 and claimedBy is not null",
                        item.caseNo(),
                        item.item(),
                        item.unit())
                .stream()
                .filter(sibling -> sibling != item && sibling.state().isOpen())
                .map(WorkItem::claimedBy)
                .filter(officer -> absences.today(officer).isEmpty())
                .findFirst()
                .ifPresent(officer -> take(item, officer, true, "CLAIMED_WITH_SIBLING"));
    }

    private void take(WorkItem item, String account, boolean supervisor, String act) {
        if (isForSupervisor(item) && !supervisor) {
            throw Refusal.conflict("SUPERVISOR_NEEDED", "此件退回已超过两次，须由科室负责人办理。");
        }
        item.claim(account);
        chronicle.note(item, account, act, null);
    }

    static boolean isForSupervisor(WorkItem item) {
        return item.returns() > RETURNS_OF_A_CLERK;
    }
}
