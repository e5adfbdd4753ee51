package birth.casework.decision;

import birth.casework.item.History;
import birth.casework.item.ItemEvents;
import birth.casework.item.WorkItem;
import birth.kit.time.BusinessClock;
import birth.kit.time.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * The acts that move or end a work item: state, event and history together, in the transaction of the department's own
 * record. Every method expects the item locked in the running transaction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Decide {

    private final ItemEvents events;
    private final Decisions decisions;
    private final History history;
    private final BusinessClock clock;

    Decide(ItemEvents events, Decisions decisions, History history, BusinessClock clock) {
        this.events = events;
        this.decisions = decisions;
        this.history = history;
        this.clock = clock;
    }

    /** A clerk's approval; {@code resultId} is the department's own record. */
    public void complete(WorkItem item, UUID resultId, String clerk) {
        item.completeBy(clerk, resultId, clock.instant());
        completed(item, "MANUAL", clerk);
    }

    /** The machine's approval, where the department has switched it on. */
    public void completeAutomatically(WorkItem item, UUID resultId) {
        item.completeAutomatically(resultId, clock.instant());
        completed(item, "AUTOMATIC", "machine");
    }

    public Decision refuse(WorkItem item, String reasonCode, String explanation, String clerk) {
        item.mustBeClaimedBy(clerk);
        var decision = decisions.write(item, "REFUSED", reasonCode, explanation, clerk, clock.instant());
        item.refuseBy(clerk, decision.id(), clock.instant());
        events.say(
                item,
                "refused",
                Map.of(
                        "reasonCode",
                        reasonCode,
                        "decisionId",
                        decision.id(),
                        "decidedOn",
                        LocalDate.now(clock).toString()));
        history.add(item, clock.instant(), clerk, "REFUSED", reasonCode);
        return decision;
    }

    /** Ends the item because what it waited for will not come. */
    public void cancel(WorkItem item, String reasonCode) {
        var decision = decisions.write(item, "CANCELLED", reasonCode, "", "machine", clock.instant());
        item.cancel(decision.id(), clock.instant());
        events.say(item, "cancelled", Map.of("reasonCode", reasonCode, "decisionId", decision.id()));
        history.add(item, clock.instant(), "machine", "CANCELLED", reasonCode);
    }

    /** Stops the clock until a predecessor's result is here. */
    public void waitForPredecessor(WorkItem item) {
        item.waitForPredecessor(LocalDate.now(clock), WorkingDays.published());
        events.say(item, "suspended", Map.of("reasonCode", "WAITING_PREDECESSOR"));
    }

    public void proceed(WorkItem item) {
        item.proceed(LocalDate.now(clock), WorkingDays.published());
        events.say(
                item,
                "resumed",
                Map.of(
                        "reasonCode",
                        "WAITING_PREDECESSOR",
                        "dueOn",
                        item.clock().dueOn().toString()));
    }

    public void hold(WorkItem item, String reasonCode, String actor) {
        item.hold(reasonCode);
        events.say(item, "held", Map.of("reasonCode", reasonCode));
        history.add(item, clock.instant(), actor, "HELD", reasonCode);
    }

    public void unhold(WorkItem item, String actor) {
        var reasonCode = item.heldFor();
        item.unhold();
        events.say(item, "released", Map.of("reasonCode", reasonCode));
        history.add(item, clock.instant(), actor, "UNHELD", reasonCode);
    }

    private void completed(WorkItem item, String mode, String actor) {
        events.say(
                item,
                "completed",
                Map.of(
                        "resultId",
                        item.resultId(),
                        "mode",
                        mode,
                        "decidedOn",
                        LocalDate.now(clock).toString()));
        history.add(item, clock.instant(), actor, "COMPLETED", null);
    }
}
