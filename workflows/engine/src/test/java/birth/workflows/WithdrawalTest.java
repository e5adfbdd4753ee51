package birth.workflows;

import static org.assertj.core.api.Assertions.assertThat;

import birth.kit.test.OutboxRows;
import birth.kit.test.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** domain.md 3.3 withdrawal and A10. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class WithdrawalTest {

    @Test
    void asks_the_department_whether_it_was_asked_before_or_not() {
        var family = Family.submitted(false);
        family.hears(family.withdraws("B"), family.withdraws("C")).waitFor("withdraw B", "withdraw C");

        var card = OutboxRows.about(family.child()).stream()
                .filter(row -> "C".equals(row.item()))
                .findFirst()
                .orElseThrow();
        assertThat(card.topic()).isEqualTo("item-requests.social-security-card");
        assertThat(card.payload())
                .contains("\"deliveryRef\":\"3e1c26d3-23ef-423e-a848-f808f54d35bf\"", "\"route\":\"ONLINE\"");
        assertThat(family.sequencesTo("B")).containsExactly(1L, 2L);
    }

    @Test
    void never_asks_an_item_that_was_withdrawn_before() {
        var family = Family.submitted(false);
        family.hears(family.withdraws("C"), family.withdraws("I")).waitFor("withdraw C", "withdraw I");
        family.hears(family.says("C", "item.withdrawn.v1"), family.says("I", "item.withdrawn.v1"))
                .completed("V", "B", "H")
                .waitForEnd();

        assertThat(family.asked()).doesNotContain("ask C", "ask I");
    }

    @Test
    void ends_what_hangs_on_a_withdrawn_registration_as_after_a_refusal() {
        var family = Family.submitted(false).completed("V", "B").waitFor("ask H");
        family.hears(family.withdraws("H")).waitFor("withdraw H");
        family.hears(family.says("H", "item.withdrawn.v1")).waitFor("cancel I");
        family.hears(family.says("I", "item.cancelled.v1")).waitForEnd();

        assertThat(family.asked()).doesNotContain("ask C");
    }

    @Test
    void goes_on_when_the_department_declines() {
        var family = Family.submitted(false);
        family.hears(family.withdraws("B")).waitFor("withdraw B");

        family.hears(family.says("B", "item.withdrawal-declined.v1"))
                .completed("B")
                .waitFor("ask H", "ask I");
    }

    @Test
    void leaves_it_to_the_department_that_has_decided_already() {
        var family = Family.submitted(false).completed("B").waitFor("ask H");

        family.hears(family.withdraws("B")).waitFor("withdraw B");
    }
}
