package birth.casework.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import birth.kit.problem.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WorkItemTest {

    private static final Instant NOW = Instant.parse("2026-11-03T02:00:00Z");

    private final WorkItem item = WorkItem.requested(
            UUID.randomUUID(),
            new ItemRequest("22050220261103000001R", 1, "H", 1, "220502", "220502030000", "ONLINE", "d-1", 1, "B.1.2"));

    /** The pause vector of domain.md 4.3: one day used, four left, neither the day of the pause nor of the resume counts. */
    @Test
    void stands_still_while_a_notice_is_out_and_goes_on_with_what_is_left() {
        item.accept(NOW, LocalDate.parse("2026-11-03"), 5);
        assertThat(item.clock().dueOn()).isEqualTo("2026-11-10");
        item.claim("han");
        item.notice(LocalDate.parse("2026-11-05"));
        assertThat(item.clock().isRunning()).isFalse();
        assertThat(item.clock().usedDays()).isEqualTo(1);
        item.resumeAfterNotice(LocalDate.parse("2026-11-09"));
        assertThat(item.clock().dueOn()).isEqualTo("2026-11-13");
        assertThat(item.state()).isEqualTo(State.CLAIMED);
    }

    @Test
    void is_decided_only_by_the_clerk_who_claimed_it() {
        item.accept(NOW, LocalDate.parse("2026-11-03"), 5);
        assertRefused("NOT_CLAIMED", () -> item.completeBy("han", UUID.randomUUID(), NOW));
        item.claim("han");
        assertRefused("ALREADY_CLAIMED", () -> item.claim("li"));
        assertRefused("ALREADY_CLAIMED", () -> item.completeBy("li", UUID.randomUUID(), NOW));
        item.completeBy("han", UUID.randomUUID(), NOW);
        assertRefused("WRONG_STATE", () -> item.refuse(UUID.randomUUID(), NOW));
    }

    @Test
    void is_never_decided_by_the_machine_while_a_clerk_has_it() {
        item.accept(NOW, LocalDate.parse("2026-11-03"), 5);
        item.claim("han");
        assertRefused("WRONG_STATE", () -> item.completeAutomatically(UUID.randomUUID(), NOW));
    }

    @Test
    void goes_back_to_its_clerk_after_a_hold() {
        item.accept(NOW, LocalDate.parse("2026-11-03"), 5);
        item.claim("han");
        item.hold(HeldKind.CLERK, "CLERK");
        assertRefused("WRONG_STATE", () -> item.completeBy("han", UUID.randomUUID(), NOW));
        item.unhold();
        assertThat(item.state()).isEqualTo(State.CLAIMED);
        assertThat(item.heldFor()).isNull();
    }

    private static void assertRefused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
