package birth.kit.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import birth.kit.work.DueLines;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DueLinesTest {

    private final Set<String> due = ConcurrentHashMap.newKeySet();
    private final AtomicInteger looks = new AtomicInteger();
    private final Map<String, AtomicInteger> rounds =
            Map.of("first", new AtomicInteger(), "second", new AtomicInteger());
    private final DueLines lines = DueLines.every(Duration.ofMillis(10), "test", () -> {
        looks.incrementAndGet();
        return due;
    });

    @AfterEach
    void close() {
        lines.close();
    }

    @Test
    void begins_a_round_of_what_is_due_and_of_nothing_else() {
        start("first");
        start("second");
        await().until(() -> rounds("first") == 1 && rounds("second") == 1);
        due.add("second");
        await().until(() -> rounds("second") > 3);
        assertThat(rounds("first")).isEqualTo(1);
    }

    @Test
    void begins_at_once_when_woken() {
        start("first");
        await().until(() -> rounds("first") == 1);
        lines.wake("first");
        await().until(() -> rounds("first") == 2);
        lines.wake("nobody's");
    }

    @Test
    void goes_on_after_a_round_that_failed() {
        due.add("first");
        lines.start("first", () -> {
            if (rounds.get("first").incrementAndGet() < 3) {
                throw new IllegalStateException("not yet");
            }
        });
        await().until(() -> rounds("first") > 3);
    }

    @Test
    void rests_when_it_is_closed() {
        due.add("first");
        start("first");
        await().until(() -> rounds("first") > 1);
        lines.close();
        var last = rounds("first");
        var lastLook = looks.get();
        lines.wake("first");
        assertThat(rounds("first")).isEqualTo(last);
        assertThat(looks.get()).isEqualTo(lastLook);
    }

    private void start(String line) {
        lines.start(line, rounds.get(line)::incrementAndGet);
    }

    private int rounds(String line) {
        return rounds.get(line).get();
    }
}
