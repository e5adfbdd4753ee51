package birth.workflows;

import static org.assertj.core.api.Assertions.assertThat;

import birth.kit.test.OutboxRows;
import birth.kit.test.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** R, T, M, G and S, and whatever is added later (domain.md 3.1 steps 8 to 10, protocol.md 8.1). */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SingleItemsTest {

    @Test
    void asks_each_when_what_it_needs_is_there() {
        var family = Family.submitted("BVHICRTMGS", false)
                .waitFor("ask B", "ask V", "ask R")
                .settled();
        assertThat(family.asked()).doesNotContain("ask G", "ask M", "ask S", "ask T");

        family.completed("B").waitFor("ask G", "ask M").settled();
        assertThat(family.asked()).doesNotContain("ask S", "ask T");
        family.hears(family.says("H", "item.id-number-known.v1")).waitFor("ask S", "ask C");
        family.completed("I").waitFor("ask T");
        family.completed("H", "V", "C", "R", "T", "M", "G", "S").waitForEnd();
        assertThat(family.asked()).hasSize(10).doesNotHaveDuplicates();
    }

    @Test
    void gives_up_what_has_lost_its_predecessor() {
        var family = Family.submitted("BHIGST", false)
                .waitFor("ask B")
                .completed("B")
                .waitFor("ask G");
        family.hears(family.says("H", "item.refused.v1")).waitFor("cancel I");
        family.hears(family.says("I", "item.cancelled.v1")).completed("G").waitForEnd();

        assertThat(family.asked()).doesNotContain("ask S", "ask T");
    }

    @Test
    void asks_an_added_item_at_once_when_its_predecessor_is_there_though_the_case_had_ended() {
        var family =
                Family.submitted("BH", false).waitFor("ask B").completed("B").waitFor("ask H");
        family.completed("H").waitForEnd();

        var added = family.added("SC");
        family.hears(added, added, family.added("SC")).waitFor("ask S", "ask C").settled();
        assertThat(family.asked()).containsExactlyInAnyOrder("ask B", "ask H", "ask S", "ask C");
        var card = OutboxRows.about(family.child()).stream()
                .filter(row -> "C".equals(row.item()))
                .findFirst()
                .orElseThrow();
        assertThat(card.payload()).contains("""
                "predecessors":[{"item":"B","attempt":1,"sequence":1},{"item":"H","attempt":1,"sequence":1}]""");
        family.completed("S", "C").waitForEnd();
    }

    @Test
    void lets_an_added_item_wait_for_a_predecessor_that_is_still_on_its_way() {
        var family = Family.submitted("B", false).waitFor("ask B");
        family.hears(family.added("G")).settled();
        assertThat(family.asked()).containsExactly("ask B");

        family.completed("B").waitFor("ask G");
    }

    @Test
    void passes_by_a_predecessor_that_was_never_selected() {
        Family.submitted("SM", false).waitFor("ask S", "ask M");
    }

    @Test
    void withdraws_an_item_that_still_waits_for_its_predecessor() {
        var family = Family.submitted("BG", false).waitFor("ask B");
        family.hears(family.withdraws("G")).waitFor("withdraw G");
        family.hears(family.says("G", "item.withdrawn.v1")).completed("B").waitForEnd();

        assertThat(family.asked()).doesNotContain("ask G");
    }

    @Test
    void forwards_an_answered_notice_when_only_a_single_item_is_left() {
        var family =
                Family.submitted("BM", false).waitFor("ask B").completed("B").waitFor("ask M");

        family.hears(family.noticeAnswered("M")).waitFor("answer M");
    }
}
