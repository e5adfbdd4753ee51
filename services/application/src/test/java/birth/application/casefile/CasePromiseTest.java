package birth.application.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import birth.kit.time.WorkingDays;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** domain.md 1.3, 4.1: corrections and special procedures are outside the promise of the whole case. */
class CasePromiseTest {

    private static final WorkingDays CALENDAR = WorkingDays.shipped();

    private final CasePromise promise = new CasePromise();

    @Test
    void stands_while_an_item_is_corrected_and_says_so() {
        promise.start(day("2026-11-03"), 5);
        assertThat(promise.heardOf("H", true, day("2026-11-05"))).isEmpty();
        assertThat(promise.why(CALENDAR)).isEqualTo("补正或特别程序期间不计时，恢复后顺延");

        assertThat(promise.heardOf("H", false, day("2026-11-09"))).contains(day("2026-11-10"));
        assertThat(promise.dueOn()).contains(day("2026-11-13"));
        assertThat(promise.why(CALENDAR)).isEqualTo("期间均为工作日");
    }

    @Test
    void counts_a_later_acceptance_for_nothing() {
        promise.start(day("2026-11-03"), 5);
        promise.start(day("2026-11-06"), 5);
        assertThat(promise.dueOn()).contains(day("2026-11-10"));
    }

    @Test
    void stands_until_the_last_of_two_items_goes_on() {
        promise.start(day("2026-11-03"), 5);
        promise.heardOf("1-H", true, day("2026-11-05"));
        promise.heardOf("2-H", true, day("2026-11-05"));
        promise.heardOf("1-H", false, day("2026-11-09"));
        assertThat(promise.why(CALENDAR)).contains("不计时");

        promise.heardOf("2-H", false, day("2026-11-11"));
        assertThat(promise.dueOn()).contains(day("2026-11-17"));
    }

    @Test
    void takes_the_same_news_twice_for_one() {
        promise.start(day("2026-11-03"), 5);
        promise.heardOf("H", true, day("2026-11-05"));
        promise.heardOf("H", true, day("2026-11-06"));
        promise.heardOf("H", false, day("2026-11-09"));
        assertThat(promise.heardOf("H", false, day("2026-11-12"))).isEmpty();
        assertThat(promise.dueOn()).contains(day("2026-11-13"));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
