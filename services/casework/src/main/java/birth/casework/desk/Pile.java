package birth.casework.desk;

import birth.casework.item.State;
import birth.kit.time.BusinessClock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;

/** How a clerk's day begins: what is late, what is due, what came overnight, what families answered, what is plain. */
public enum Pile {
    /** Free, or the caller's own. */
    TO_DO("(state = :ready or state = :claimed and claimedBy = :account)"),
    /** Approved by a colleague. */
    TO_CONFIRM("state = :approved and approvedBy <> :account"),
    OVERDUE("clock.dueOn < :today and clock.runningSince is not null"),
    DUE_TODAY("clock.dueOn = :today and clock.runningSince is not null"),
    OVERNIGHT("acceptedAt >= :overnight"),
    ANSWERED("state in :atDesk and id in (select n.workItemId from Notice n where n.answeredOn is not null)"),
    /** Of those to do: nothing for a clerk to weigh, no doubt of the machine's, no notice, no change of the form, nothing outstanding. */
    STRAIGHTFORWARD(TO_DO.where + " and checks = '' and materialOutstanding = false and returns = 0"
            + " and childDiedOn is null and id not in (select n.workItemId from Notice n)"
            + " and id not in (select c.workItemId from DataChange c)");

    private static final LocalTime EVENING = LocalTime.of(17, 0);

    private final String where;

    Pile(String where) {
        this.where = where;
    }

    String where() {
        return where;
    }

    Map<String, Object> values(String account, LocalDate today) {
        return switch (this) {
            case TO_DO, STRAIGHTFORWARD -> Map.of("ready", State.READY, "claimed", State.CLAIMED, "account", account);
            case TO_CONFIRM -> Map.of("approved", State.APPROVED, "account", account);
            case OVERDUE, DUE_TODAY -> Map.of("today", today);
            case OVERNIGHT ->
                Map.of(
                        "overnight",
                        today.minusDays(1)
                                .atTime(EVENING)
                                .atZone(BusinessClock.ZONE)
                                .toInstant());
            case ANSWERED -> Map.of("atDesk", Set.of(State.READY, State.CLAIMED));
        };
    }
}
