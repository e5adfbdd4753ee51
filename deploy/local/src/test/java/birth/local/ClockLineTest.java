package birth.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClockLineTest {
    private static final Instant NOW = Instant.parse("2026-11-23T04:00:00Z");

    @Test
    void an_empty_line_is_real_time() {
        assertThat(ClockLine.offset("", NOW)).isZero();
        assertThat(ClockLine.of(Duration.ZERO)).isEmpty();
    }

    @Test
    void what_it_writes_it_reads() {
        assertThat(ClockLine.offset(ClockLine.of(Duration.ofHours(-48)), NOW)).isEqualTo(Duration.ofHours(-48));
    }

    @Test
    void reaches_the_wanted_moment_now() {
        Instant wanted = Instant.parse("2026-12-01T00:00:00Z");
        assertThat(NOW.plus(ClockLine.offset(ClockLine.reaching(wanted, NOW), NOW)))
                .isEqualTo(wanted);
    }

    @Test
    void reads_a_fixed_moment() {
        assertThat(ClockLine.offset("fixed 2026-11-23T05:00:00Z\n", NOW)).isEqualTo(Duration.ofHours(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"offset", "offset tomorrow", "stopped", "fixed noon"})
    void refuses_a_line_it_does_not_know(String line) {
        assertThatThrownBy(() -> ClockLine.offset(line, NOW))
                .isInstanceOf(Failure.class)
                .hasMessageContaining(line);
    }

    @ParameterizedTest
    @CsvSource({"1d,PT24H", "3h,PT3H", "-2h,PT-2H", "30m,PT30M", "P1DT3H,PT27H", "PT5S,PT5S"})
    void understands_durations_as_people_write_them(String text, Duration duration) {
        assertThat(ClockLine.duration(text)).isEqualTo(duration);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-30,2026-11-29T16:00:00Z",
        "2026-11-30T09:00,2026-11-30T01:00:00Z",
        "2026-11-30T09:00:00+08:00,2026-11-30T01:00:00Z",
        "2026-11-30T01:00:00Z,2026-11-30T01:00:00Z",
        "2026-11-30 09:00,2026-11-30T01:00:00Z"
    })
    void takes_a_moment_without_offset_as_chinese_time(String text, Instant moment) {
        assertThat(ClockLine.moment(text)).isEqualTo(moment);
    }

    @Test
    void refuses_what_is_no_time() {
        assertThatThrownBy(() -> ClockLine.moment("30.11.2026"))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("30.11.2026");
        assertThatThrownBy(() -> ClockLine.duration("1d3"))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("1d3");
    }
}
