package birth.casework.item;

import static org.assertj.core.api.Assertions.assertThat;

import birth.kit.problem.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever people do to an item, in whatever order: somebody is to move next, and its clock runs for the right one. */
class EveryStateHasAnOwnerTest {

    private static final int WALKS = 2_000;
    private static final int STEPS = 30;
    private static final Instant NOW = Instant.parse("2026-11-03T02:00:00Z");

    private LocalDate today = LocalDate.parse("2026-11-03");

    private final List<Consumer<WorkItem>> acts = List.of(
            item -> item.claim("han"),
            item -> item.claim("li"),
            item -> item.release("han"),
            item -> item.release("li"),
            item -> item.handOver("han", "li"),
            item -> item.handOver("li", null),
            item -> item.takeBack("han"),
            item -> item.notice(today),
            item -> item.resumeAfterNotice(today),
            item -> item.returnToParent(today, today.plusDays(15), 1),
            item -> item.resumeAfterRevision(today),
            item -> item.suspend("PARENTAGE_TEST", today.plusDays(9), today),
            item -> item.endSuspension(today),
            item -> item.waitForPredecessor(today),
            item -> item.proceed(today),
            item -> item.divert(today),
            item -> item.extend(3),
            item -> item.hold(HeldKind.CLERK, "CLERK"),
            item -> item.lock(HeldKind.FRAUD, "IDENTITY_MISMATCH"),
            WorkItem::unhold,
            item -> item.approve("han"),
            item -> item.approve("li"),
            WorkItem::reverse,
            item -> item.awaitMaterial(true),
            item -> item.awaitMaterial(false),
            item -> item.completeBy("han", UUID.randomUUID(), NOW),
            item -> item.completeBy("li", UUID.randomUUID(), NOW),
            item -> item.completeAutomatically(UUID.randomUUID(), NOW),
            item -> item.refuse(UUID.randomUUID(), NOW),
            item -> item.withdraw(UUID.randomUUID(), NOW),
            WorkItem::reopen);

    @ParameterizedTest
    @ValueSource(longs = {1, 20, 300, 4_000})
    void no_sequence_of_acts_leaves_an_item_to_nobody(long seed) {
        var random = new Random(seed);
        var reached = new ArrayList<State>();
        for (int walk = 0; walk < WALKS; walk++) {
            var item = item();
            today = LocalDate.parse("2026-11-03");
            for (int step = 0; step < STEPS; step++) {
                today = today.plusDays(random.nextInt(3));
                attempt(item, acts.get(random.nextInt(acts.size())));
                mustHaveAnOwner(item);
                reached.add(item.state());
            }
        }
        assertThat(reached)
                .contains(
                        State.READY,
                        State.CLAIMED,
                        State.NOTICE,
                        State.RETURNED,
                        State.WAITING,
                        State.HELD,
                        State.SUSPENDED,
                        State.APPROVED,
                        State.DIVERTED,
                        State.COMPLETED,
                        State.REFUSED,
                        State.WITHDRAWN);
    }

    private static void attempt(WorkItem item, Consumer<WorkItem> act) {
        var before = item.state();
        try {
            act.accept(item);
        } catch (Refusal refused) {
            assertThat(item.state()).as("a refused act changes nothing").isEqualTo(before);
        }
    }

    private static void mustHaveAnOwner(WorkItem item) {
        switch (item.state()) {
            case READY -> assertThat(item.claimedBy()).as("in the queue").isNull();
            case CLAIMED -> assertThat(item.claimedBy()).isNotNull();
            case APPROVED -> assertThat(item.approvedBy()).isNotNull();
            case HELD -> assertThat(item.heldKind()).isNotNull();
            case RETURNED -> assertThat(item.revisionBy()).isNotNull();
            case SUSPENDED -> assertThat(item.suspendedUntil()).isNotNull();
            case COMPLETED -> assertThat(item.resultId()).isNotNull();
            case REFUSED, WITHDRAWN -> assertThat(item.decisionId()).isNotNull();
            default -> assertThat(item.state()).isIn(State.NOTICE, State.WAITING, State.DIVERTED);
        }
        if (item.state() == State.READY || item.state() == State.CLAIMED) {
            assertThat(item.clock().isRunning()).as("the office's time").isTrue();
        }
        if (List.of(State.NOTICE, State.RETURNED, State.WAITING, State.SUSPENDED, State.DIVERTED)
                .contains(item.state())) {
            assertThat(item.clock().isRunning()).as("not the office's time").isFalse();
        }
        assertThat(item.heldFor() == null).isEqualTo(item.state() != State.HELD);
    }

    private static WorkItem item() {
        var item = WorkItem.requested(
                UUID.randomUUID(),
                new ItemRequest("22050220261103000001R", 1, "H", 1, "220502", "220502030000", "ONLINE", "d-1", 1, ""));
        item.accept(NOW, LocalDate.parse("2026-11-03"), 5);
        return item;
    }
}
