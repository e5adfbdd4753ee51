package birth.casework.decision;

import birth.casework.closing.Cancel;
import birth.casework.item.Chronicle;
import birth.casework.item.HeldKind;
import birth.casework.item.LetterSettings;
import birth.casework.item.State;
import birth.casework.item.WorkItem;
import birth.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/**
 * What an office says about its own item: state, event and history together, in the transaction of the office's own
 * record. Every method expects the item locked in the running transaction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Decide {

    private final Chronicle chronicle;
    private final LetterSettings settings;
    private final Cancel cancel;

    Decide(Chronicle chronicle, LetterSettings settings, Cancel cancel) {
        this.chronicle = chronicle;
        this.settings = settings;
        this.cancel = cancel;
    }

    /** True when the letter's approval waits for a second person: the office then calls {@link #approve}. */
    public boolean needsSecondPerson(WorkItem item) {
        return settings.secondPerson(item.item(), item.region());
    }

    /** A clerk's approval; the paper comes into being when another person of the unit confirms. */
    public void approve(WorkItem item, String clerk) {
        item.approve(clerk);
        chronicle.say(item, "approved", Map.of());
        chronicle.note(item, clerk, "APPROVED", null);
    }

    /** A person's completion, by approval or as the second person; {@code resultId} is the department's own record. */
    public void complete(WorkItem item, UUID resultId, String account) {
        if (needsSecondPerson(item) && item.state() != State.APPROVED) {
            throw Refusal.conflict("SECOND_PERSON_NEEDED", "此件须先审核，再由另一位同事复核后办结。");
        }
        item.completeBy(account, resultId, chronicle.now());
        completed(item, "MANUAL", account);
    }

    /** The machine's approval, where the department has switched it on; ask {@link WorkItem#isFreeForMachine} before. */
    public void completeAutomatically(WorkItem item, UUID resultId) {
        item.completeAutomatically(resultId, chronicle.now());
        completed(item, "AUTOMATIC", Chronicle.MACHINE);
    }

    /** A result that came into being by hand (线下补录), confirmed by a second person. */
    public void completeByHand(WorkItem item, UUID resultId, String confirmedBy) {
        item.completeByHand(resultId, chronicle.now());
        completed(item, "MANUAL", confirmedBy);
    }

    /** Ends the item because what it waited for will not come. */
    public void cancel(WorkItem item, String reasonCode) {
        cancel.cancel(item, reasonCode);
    }

    /** Stops the clock until a predecessor's result is here. */
    public void waitForPredecessor(WorkItem item) {
        waitFor(item, "WAITING_PREDECESSOR");
    }

    /** Stops the clock until the family has paid (domain.md 4.1, 等待缴费). */
    public void waitForPayment(WorkItem item) {
        waitFor(item, "WAITING_PAYMENT");
    }

    /** Stops the clock while an office outside this system has the item (domain.md 3.9, 4.1). */
    public void waitForOffice(WorkItem item, String reasonCode) {
        waitFor(item, reasonCode);
    }

    public void proceedAfter(WorkItem item, String reasonCode) {
        resume(item, reasonCode);
    }

    public void proceed(WorkItem item) {
        resume(item, "WAITING_PREDECESSOR");
    }

    public void proceedAfterPayment(WorkItem item) {
        resume(item, "WAITING_PAYMENT");
    }

    private void waitFor(WorkItem item, String reasonCode) {
        item.waitForPredecessor(chronicle.today());
        chronicle.say(item, "suspended", Map.of("reasonCode", reasonCode));
    }

    private void resume(WorkItem item, String reasonCode) {
        item.proceed(chronicle.today());
        var dueOn = item.clock().dueOn().toString();
        chronicle.say(item, "resumed", Map.of("reasonCode", reasonCode, "dueOn", dueOn));
    }

    /** A clerk's hold, or the office's own rule while a clerk acts, e.g. no blanks left. */
    public void hold(WorkItem item, String reasonCode, String actor) {
        hold(item, HeldKind.CLERK, reasonCode, actor);
    }

    /** Another system is down (domain.md 3.10 rule 4): the clock runs on, and a manual result may complete the item. */
    public void holdTechnically(WorkItem item, String reasonCode) {
        hold(item, HeldKind.TECHNICAL, reasonCode, Chronicle.MACHINE);
    }

    /** Lifts any hold but one for fraud, which the security role alone may lift. */
    public void unhold(WorkItem item, String actor) {
        if (item.isLockedForFraud()) {
            throw Refusal.conflict("FRAUD_HOLD", "此件因疑点核查锁定，须由两位安全管理人员解除。");
        }
        var reasonCode = item.heldFor();
        item.unhold();
        chronicle.say(item, "released", Map.of("reasonCode", reasonCode));
        chronicle.note(item, actor, "UNHELD", reasonCode);
    }

    /**
     * After completion a new legal act has changed the result (domain.md 3.10 rule 1): those who hold the old one pull again.
     *
     * @param resultId the result that is valid now; the old one when it was only voided
     * @param change {@code REPLACED}, {@code REISSUED}, {@code VOIDED}, {@code CORRECTED} or {@code UPGRADED}
     */
    public void resultChanged(WorkItem item, UUID resultId, String change, String reasonCode, String actor) {
        var replaces = item.resultId();
        item.resultReplaced(resultId);
        chronicle.say(
                item,
                "result-changed",
                Map.of("resultId", resultId, "replaces", replaces, "change", change, "reasonCode", reasonCode));
        chronicle.note(item, actor, "RESULT_" + change, reasonCode);
    }

    private void hold(WorkItem item, HeldKind kind, String reasonCode, String actor) {
        item.hold(kind, reasonCode);
        chronicle.say(item, "held", Map.of("reasonCode", reasonCode));
        chronicle.note(item, actor, "HELD", reasonCode);
    }

    private void completed(WorkItem item, String mode, String actor) {
        chronicle.say(
                item,
                "completed",
                Map.of(
                        "resultId",
                        item.resultId(),
                        "mode",
                        mode,
                        "decidedOn",
                        chronicle.today().toString()));
        chronicle.note(item, actor, "COMPLETED", null);
    }
}
