package birth.workflows;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SingleItemTest {

    @Test
    void asks_at_once_when_the_predecessor_is_there() {
        var item = Journey.single("M", "READY");

        assertThat(item.said()).containsExactly("ask M");
        assertThat(item.waiting()).containsExactly("Wait_Item");
    }

    @Test
    void waits_for_a_predecessor_that_is_still_on_its_way() {
        var item = Journey.single("G", "WAITING");
        assertThat(item.said()).isEmpty();
        assertThat(item.waiting()).containsExactly("Wait_Predecessor");

        item.predecessor("READY");
        assertThat(item.said()).containsExactly("ask G");
        assertThat(item.completed("G").ended()).isTrue();
    }

    @Test
    void goes_on_waiting_when_it_is_told_that_nothing_has_changed() {
        var item = Journey.single("G", "WAITING").predecessor("WAITING").predecessor("WAITING");

        assertThat(item.waiting()).containsExactly("Wait_Predecessor");
    }

    @Test
    void is_never_asked_when_the_predecessor_ends_without_a_result() {
        var item = Journey.single("S", "WAITING").predecessor("IMPOSSIBLE");

        assertThat(item.said()).isEmpty();
        assertThat(item.ends()).containsExactly("End_NeverAsked");
    }

    @Test
    void is_never_asked_when_the_predecessor_had_no_result_from_the_start() {
        assertThat(Journey.single("S", "IMPOSSIBLE").ends()).containsExactly("End_NeverAsked");
    }

    @Test
    void is_never_asked_when_it_ended_while_it_waited() {
        var item = Journey.single("G", "WAITING").finished("G", "WITHDRAWN").predecessor("READY");

        assertThat(item.said()).isEmpty();
        assertThat(item.ends()).containsExactly("End_NeverAsked");
    }

    @ParameterizedTest
    @ValueSource(strings = {"COMPLETED", "REFUSED", "NOT_ACCEPTED", "CANCELLED", "WITHDRAWN"})
    void ends_with_any_final_state(String outcome) {
        assertThat(Journey.single("R", "READY").finished("R", outcome).ends()).containsExactly("End_Item");
    }

    @Test
    void hears_its_own_item_only() {
        var item = Journey.single("R", "READY").completed("S", "B", "H");

        assertThat(item.waiting()).containsExactly("Wait_Item");
    }

    @Test
    void cancels_what_cannot_be_completed_any_more_and_waits_for_the_answer() {
        var item = Journey.single("I", "READY").predecessor("IMPOSSIBLE");
        assertThat(item.said()).containsExactly("ask I", "cancel I NO_ID_NUMBER");
        assertThat(item.waiting()).containsExactly("Wait_ItemCancelled");

        assertThat(item.predecessor("IMPOSSIBLE").said()).hasSize(2);
        assertThat(item.finished("I", "CANCELLED").ends()).containsExactly("End_ItemCancelled");
    }

    @Test
    void takes_a_result_that_overtook_the_cancellation() {
        var item = Journey.single("I", "READY").predecessor("IMPOSSIBLE").completed("I", "I");

        assertThat(item.ended()).isTrue();
    }

    @Test
    void is_asked_once_however_often_the_predecessor_is_announced() {
        var item = Journey.single("G", "WAITING")
                .predecessor("READY")
                .predecessor("READY")
                .predecessor("WAITING");

        assertThat(item.said()).containsExactly("ask G");
        assertThat(item.completed("G", "G").ends()).containsExactly("End_Item");
    }

    @ParameterizedTest
    @ValueSource(strings = {"COMPLETED", "REFUSED", "WITHDRAWN"})
    void hears_nothing_any_more_after_its_end(String outcome) {
        var item = Journey.single("R", "READY").finished("R", outcome);

        item.completed("R").finished("R", "CANCELLED").predecessor("IMPOSSIBLE");
        assertThat(item.said()).containsExactly("ask R");
        assertThat(item.ends()).containsExactly("End_Item");
    }
}
