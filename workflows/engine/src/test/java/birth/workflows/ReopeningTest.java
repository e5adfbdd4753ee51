package birth.workflows;

import static org.assertj.core.api.Assertions.assertThat;

import birth.kit.test.OutboxRows;
import birth.kit.test.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** A supervisor opens a final item again (protocol.md 8.2, item.reopened). */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ReopeningTest {

    @Test
    void asks_registration_again_and_everything_that_was_given_up_because_of_it() {
        var family =
                Family.submitted("BVHICST", false).waitFor("ask B", "ask V").completed("V", "B");
        family.waitFor("ask H", "ask I")
                .hears(family.says("H", "item.refused.v1"))
                .waitFor("cancel I");
        family.hears(family.says("I", "item.cancelled.v1")).waitForEnd();

        var reopened = family.says("H", "item.reopened.v1");
        family.hears(reopened, reopened).waitFor("ask H 2", "ask I 2").settled();
        assertThat(family.asked()).doesNotContain("ask C", "ask S", "ask T");
        family.hears(family.says("H", 2, "item.completed.v1")).waitFor("ask C", "ask S");
        family.hears(family.says("I", 2, "item.completed.v1")).waitFor("ask T");
        family.completed("C", "S", "T").waitForEnd();
        assertThat(family.asked()).doesNotHaveDuplicates();
        assertThat(firstSequence(family, "H", 2)).isEqualTo(1);
    }

    @Test
    void asks_everything_after_a_certificate_that_is_issued_at_the_second_attempt() {
        var family = Family.submitted("BVHICG", true).waitFor("ask B", "ask V").completed("V");
        family.hears(family.says("B", "item.refused.v1")).waitForEnd();

        family.hears(family.says("B", "item.reopened.v1")).waitFor("ask B 2");
        family.hears(family.says("B", 2, "item.completed.v1"))
                .waitFor("ask I", "ask G")
                .settled();
        assertThat(family.asked()).doesNotContain("ask H");
        family.hears(family.consent("granted")).waitFor("ask H");
        family.completed("H").waitFor("ask C").completed("I", "C", "G").waitForEnd();
        assertThat(family.asked()).doesNotHaveDuplicates();
    }

    @Test
    void gives_insurance_another_attempt_when_its_cancellation_comes_after_the_reopening() {
        var family = Family.submitted(false).completed("V", "B").waitFor("ask H", "ask I");
        family.hears(family.says("H", "item.refused.v1")).waitFor("cancel I");
        family.hears(family.says("H", "item.reopened.v1")).waitFor("ask H 2").settled();
        assertThat(family.asked()).doesNotContain("ask I 2");

        family.hears(family.says("I", "item.cancelled.v1")).waitFor("ask I 2");
    }

    @Test
    void cancels_insurance_again_when_the_second_attempt_at_registration_fails_as_well() {
        var family = Family.submitted(false).completed("V", "B").waitFor("ask H", "ask I");
        family.hears(family.says("H", "item.not-accepted.v1")).waitFor("cancel I");
        family.hears(family.says("I", "item.cancelled.v1"), family.says("H", "item.reopened.v1"))
                .waitFor("ask H 2", "ask I 2");
        family.hears(family.says("H", 2, "item.refused.v1")).waitFor("cancel I 2");

        family.hears(family.says("I", 2, "item.cancelled.v1")).waitForEnd();
        assertThat(family.asked()).doesNotContain("ask C", "ask I 3");
    }

    @Test
    void ignores_news_of_an_attempt_that_is_over() {
        var family = Family.submitted(false).completed("V");
        family.hears(family.says("B", "item.refused.v1")).waitForEnd();
        family.hears(family.says("B", "item.reopened.v1")).waitFor("ask B 2");

        family.hears(family.says("B", "item.completed.v1"), family.withdraws("B"), family.revises("B", 1));
        assertThat(family.settled().asked()).containsExactlyInAnyOrder("ask V", "ask B", "ask B 2");
        family.hears(family.says("B", 2, "item.completed.v1")).waitFor("ask H", "ask I");
    }

    @Test
    void does_not_reopen_what_has_a_result() {
        var family = Family.submitted(false).completed("B").waitFor("ask H");

        family.hears(family.says("B", "item.reopened.v1"));
        assertThat(family.settled().asked()).doesNotContain("ask B 2");
    }

    private static long firstSequence(Family family, String item, int attempt) {
        return OutboxRows.about(family.child()).stream()
                .filter(row -> item.equals(row.item()) && row.attempt() == attempt)
                .findFirst()
                .orElseThrow()
                .sequence();
    }
}
