package birth.kit.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class AtOnceTest {

    /** Would hang if one act had to end before another began. */
    @Test
    @Timeout(30)
    void runs_all_acts_side_by_side_and_answers_in_their_order() throws InterruptedException {
        var meeting = new CyclicBarrier(3);
        var acts = IntStream.range(0, 3)
                .<Callable<Integer>>mapToObj(i -> () -> {
                    meeting.await();
                    return i;
                })
                .toList();
        assertThat(AtOnce.all(acts)).containsExactly(0, 1, 2);
    }

    @Test
    void fails_when_an_act_fails() {
        assertThatThrownBy(() -> AtOnce.all(List.<Callable<String>>of(() -> "well", () -> {
                    throw new IllegalStateException("planted");
                })))
                .isInstanceOf(AssertionError.class)
                .hasStackTraceContaining("planted");
    }
}
