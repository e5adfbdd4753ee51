package birth.casework.outside;

import birth.casework.decision.Decide;
import birth.casework.item.Chronicle;
import birth.casework.item.State;
import birth.casework.item.WorkItem;
import birth.casework.item.WorkItems;
import birth.kit.store.StoreFailure;
import birth.kit.time.BusinessClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jboss.logging.Logger;

/**
 * Calls of the department's national system for a work item: after the commit, outside any transaction, and until there is an
 * answer (domain.md 3.10 rule 4). While the system is down the item is held, the department's clock runs, tries follow after
 * 1, 2, 4 … 60 minutes of business time, and after four working hours there is a ticket. Nothing but this item waits. The first
 * answer is kept and counts when the system, asked once more, says the same (rule 2).
 */
@ApplicationScoped
public class OutsideCalls {

    private static final Logger LOG = Logger.getLogger(OutsideCalls.class);
    private static final String DOWN = "SYSTEM_DOWN";
    private static final String KIND = "outside-calls";
    private static final Duration NOT_YET = Duration.ofMinutes(1);
    private static final int AT_ONCE = 20;

    private final OutsideCallRows rows;
    private final WorkItems items;
    private final Decide decide;
    private final Contradictions contradictions;
    private final Outage outage;
    private final BusinessClock clock;
    private final Rounds rounds;

    OutsideCalls(
            OutsideCallRows rows,
            WorkItems items,
            Decide decide,
            Contradictions contradictions,
            Outage outage,
            BusinessClock clock,
            Rounds rounds) {
        this.rows = rows;
        this.items = items;
        this.decide = decide;
        this.contradictions = contradictions;
        this.outage = outage;
        this.clock = clock;
        this.rounds = rounds;
    }

    @PostConstruct
    void look() {
        rounds.watch(KIND, () -> rows.due(clock.instant()));
    }

    /** One call of a national system. It must carry the item's idempotency key, since it is made again. */
    @FunctionalInterface
    public interface Call {
        /**
         * @param again true when the call was made before: ask for what came of it before anything is ordered anew
         * @return empty when the answer is not there yet
         * @throws RuntimeException when the system is down or answers nonsense
         */
        Optional<Answer> of(WorkItem item, boolean again);
    }

    private record Connected(OutsideSystem system, Call call, BiConsumer<WorkItem, Answer> effect) {}

    /** Makes the call due once the running transaction has committed; asking twice calls once, asking after an answer calls anew. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void later(OutsideSystem system, WorkItem item) {
        rows.add(item.id(), system.code(), clock.instant());
        rounds.afterCommit(KIND, system);
    }

    /** As {@link #later}, for a question whose answer may be another one by now: what was answered earlier is forgotten. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void askAnew(OutsideSystem system, WorkItem item) {
        rows.forget(item.id(), system.code());
        later(system, item);
    }

    /**
     * From now on calls of this system are made here.
     *
     * @param effect what an answer does to the locked, open item, in the transaction that ends the call
     */
    public void start(OutsideSystem system, Call call, BiConsumer<WorkItem, Answer> effect) {
        var connected = new Connected(system, call, effect);
        rounds.start(KIND, system, () -> round(connected));
    }

    private void round(Connected to) {
        var system = to.system().code();
        rows.take(system, clock.instant(), AT_ONCE).forEach(call -> make(call, to));
        rows.failing(system).stream()
                .filter(call -> outage.needsTicket(call.failedSince()))
                .forEach(this::openTicket);
    }

    private void make(OutsideCallRows.Call call, Connected to) {
        var item = QuarkusTransaction.requiringNew().call(() -> items.findById(call.workItemId()));
        if (!item.state().isOpen()) {
            inTransaction(() -> rows.done(call, clock.instant()));
            return;
        }
        var askedAt = clock.instant();
        try {
            var first = first(call, to, item);
            var confirmed = first.flatMap(answer -> to.call().of(item, true));
            inTransaction(() -> confirmed.ifPresentOrElse(
                    answer -> answered(call, to, first.get(), answer), () -> notYet(call, askedAt)));
        } catch (RuntimeException failed) {
            if (StoreFailure.isConflict(failed)) {
                inTransaction(() -> rows.again(call, clock.instant()));
                return;
            }
            LOG.warnf(
                    "%s has not answered for work item %s (%s), try %d",
                    call.system(), call.workItemId(), failed.getClass().getSimpleName(), call.tries());
            inTransaction(() -> fail(call));
        }
    }

    /** The answer that was given first, now or at an earlier try. */
    private Optional<Answer> first(OutsideCallRows.Call call, Connected to, WorkItem item) {
        if (call.answer() != null) {
            return Optional.of(call.answer());
        }
        var first = to.call().of(item, call.tries() > 1);
        first.ifPresent(answer -> inTransaction(() -> rows.keep(call, answer)));
        return first;
    }

    private void answered(OutsideCallRows.Call call, Connected to, Answer first, Answer now) {
        var item = isThere(call);
        var differences = now.differencesFrom(first);
        if (item.state().isOpen() && !differences.isEmpty()) {
            contradictions.betweenAnswers(item, to.system(), differences);
        } else if (item.state().isOpen()) {
            to.effect().accept(item, first);
        }
        rows.done(call, clock.instant());
    }

    /** Counted from the question: what came about while it was under way is asked for all the same. */
    private void notYet(OutsideCallRows.Call call, Instant askedAt) {
        isThere(call);
        rows.notYet(call, askedAt.plus(NOT_YET));
    }

    private WorkItem isThere(OutsideCallRows.Call call) {
        var item = items.locked(call.workItemId());
        if (item.state() == State.HELD && DOWN.equals(item.heldFor())) {
            decide.unhold(item, Chronicle.MACHINE);
        }
        return item;
    }

    private void fail(OutsideCallRows.Call call) {
        var now = clock.instant();
        rows.failed(call, now);
        rows.again(call, now.plus(Outage.pauseAfter(call.tries())));
        var item = items.locked(call.workItemId());
        if (item.state() == State.READY || item.state() == State.CLAIMED) {
            decide.holdTechnically(item, DOWN);
        }
    }

    private void openTicket(OutsideCallRows.Call call) {
        inTransaction(() -> rows.ticket(call, clock.instant()));
        LOG.errorf(
                "Ticket: %s has not answered for work item %s since %s",
                call.system(), call.workItemId(), call.failedSince());
    }

    private static void inTransaction(Runnable work) {
        QuarkusTransaction.requiringNew().run(work);
    }
}
