package birth.casework.acts;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import birth.kit.test.MovableClock;
import birth.kit.test.OutboxRows;
import birth.kit.test.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** domain.md 3.10 rules 2 to 4, for any system beyond any office. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ContradictionTest {

    private static final String FIRST = "220502202611029627";
    private static final String OTHER = "220502202611029643";

    @Inject
    PatternSystem system;

    private final Errand errand = Errand.of("H").form("child.name", "王梓涵");

    @BeforeEach
    void mondayMorning() {
        MovableClock.stopAt("2026-11-09T08:30:00+08:00");
    }

    @AfterEach
    void realTime() {
        MovableClock.real();
    }

    @Test
    void an_answer_counts_when_the_system_says_it_twice_and_is_ordered_once() {
        errand.accepted();
        system.call(errand.id(), FIRST);
        errand.awaitSaid("item.completed.v1");
        assertThat(system.orders(errand.id())).isEqualTo(1);
    }

    @Test
    void a_second_answer_that_differs_holds_the_item_and_tells_a_person_what_stands_against_what() {
        errand.accepted();
        system.call(errand.id(), FIRST, OTHER);
        errand.awaitSaid("item.held.v1");
        errand.opened(errand.clerk("han"))
                .body("item.heldFor", equalTo("SYSTEM_CONTRADICTS"))
                .body("item.clockRunning", equalTo(true))
                .body("remarks.act", contains("SYSTEM_CONTRADICTS"))
                .body("remarks[0].text", containsString("示例登记系统两次答复不一致：公民身份号码第一次“" + FIRST + "”、第二次“" + OTHER + "”"));
        assertThat(OutboxRows.about(errand.subject()).toString()).doesNotContain(FIRST, OTHER);
        assertThat(errand.said()).containsExactly("accepted", "held");
    }

    @Test
    void the_first_answer_is_never_overwritten_and_counts_when_the_system_returns_to_it() {
        errand.accepted();
        system.call(errand.id(), FIRST, OTHER);
        errand.awaitSaid("item.held.v1");
        errand.by(errand.clerk("han"), "unhold").statusCode(200);
        system.call(errand.id(), OTHER);
        awaitHolds(2);
        errand.by(errand.clerk("han"), "unhold").statusCode(200);
        system.call(errand.id(), FIRST);
        errand.awaitSaid("item.completed.v1");
        assertThat(errand.said()).containsExactly("accepted", "held", "released", "held", "released", "completed");
        assertThat(system.orders(errand.id())).isEqualTo(1);
    }

    @Test
    void a_result_by_hand_ends_what_the_system_cannot() {
        errand.accepted();
        system.call(errand.id(), FIRST, OTHER);
        errand.awaitSaid("item.held.v1");
        errand.by(
                        errand.clerk("han"),
                        "manual-result",
                        "{\"fields\":{\"child.idNo\":\"" + FIRST + "\"},\"reason\":\"已与对方核对\"}")
                .statusCode(200);
    }

    @Test
    void a_system_that_fails_after_its_first_answer_is_asked_and_not_ordered_again() {
        errand.accepted();
        system.call(errand.id(), FIRST, "DOWN", FIRST);
        errand.awaitSaid("item.held.v1");
        errand.opened(errand.clerk("han")).body("item.heldFor", equalTo("SYSTEM_DOWN"));
        MovableClock.stopAt("2026-11-09T08:31:30+08:00");
        errand.awaitSaid("item.completed.v1");
        assertThat(errand.said()).containsExactly("accepted", "held", "released", "completed");
        assertThat(system.orders(errand.id())).isEqualTo(1);
    }

    @Test
    void a_clash_of_our_own_transactions_is_no_failure_of_the_system() {
        errand.accepted();
        system.clashOnce(errand.id());
        system.call(errand.id(), FIRST);
        errand.awaitSaid("item.completed.v1");
        assertThat(errand.said()).containsExactly("accepted", "completed");
    }

    private void awaitHolds(int times) {
        await().atMost(20, SECONDS)
                .until(() -> errand.said().stream().filter("held"::equals).count() == times);
    }
}
