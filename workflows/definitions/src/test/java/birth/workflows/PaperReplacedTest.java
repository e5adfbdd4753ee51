package birth.workflows;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaperReplacedTest {

    @Test
    void tells_the_department_and_waits_until_it_acknowledges() {
        var change = Journey.replaced("H", "new");
        assertThat(change.said()).containsExactly("replaced B to H");
        assertThat(change.waiting()).containsExactly("Wait_Acknowledgement");

        assertThat(change.acknowledged("H", "new").acknowledged("H", "new").ends())
                .containsExactly("End_Acknowledged");
    }

    @Test
    void takes_neither_the_word_of_another_department_nor_that_about_an_older_paper() {
        var change = Journey.replaced("H", "new").acknowledged("I", "new").acknowledged("H", "old");

        assertThat(change.waiting()).containsExactly("Wait_Acknowledgement");
    }

    @Test
    void goes_on_waiting_when_the_department_completes_its_item_first() {
        assertThat(Journey.replaced("H", "new").completed("H", "I").waiting()).containsExactly("Wait_Acknowledgement");
    }

    @Test
    void waits_no_longer_for_a_department_whose_item_ended_without_a_result() {
        var change = Journey.replaced("H", "new").finished("I", "REFUSED");
        assertThat(change.ended()).isFalse();

        assertThat(change.finished("H", "WITHDRAWN").ends()).containsExactly("End_NothingHeld");
    }

    @Test
    void hears_nothing_any_more_after_its_end() {
        var change = Journey.replaced("H", "new").acknowledged("H", "new");

        change.acknowledged("H", "new").finished("H", "WITHDRAWN");
        assertThat(change.said()).containsExactly("replaced B to H");
        assertThat(change.ends()).containsExactly("End_Acknowledged");
    }
}
