package birth.casework.outside;

import static org.assertj.core.api.Assertions.assertThat;

import birth.kit.time.WorkingDays;
import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeHoursTest {

    private static final OfficeHours HOURS =
            new OfficeHours(LocalTime.of(8, 30), LocalTime.of(17, 0), WorkingDays.published());

    @ParameterizedTest
    @CsvSource({
        "2026-11-09T08:30:00+08:00, 2026-11-09T12:30:00+08:00, PT4H",
        "2026-11-09T07:00:00+08:00, 2026-11-09T08:30:00+08:00, PT0S",
        "2026-11-06T16:00:00+08:00, 2026-11-09T09:30:00+08:00, PT2H",
        "2026-11-07T10:00:00+08:00, 2026-11-08T15:00:00+08:00, PT0S",
        "2026-10-10T08:30:00+08:00, 2026-10-10T20:00:00+08:00, PT8H30M",
        "2026-11-09T12:00:00+08:00, 2026-11-09T11:00:00+08:00, PT0S"
    })
    void counts_the_hours_of_working_days_only(OffsetDateTime start, OffsetDateTime end, Duration expected) {
        assertThat(HOURS.between(start.toInstant(), end.toInstant())).isEqualTo(expected);
    }

    @Test
    void pauses_double_up_to_an_hour() {
        assertThat(Outage.pauseAfter(1)).isEqualTo(Duration.ofMinutes(1));
        assertThat(Outage.pauseAfter(3)).isEqualTo(Duration.ofMinutes(4));
        assertThat(Outage.pauseAfter(7)).isEqualTo(Duration.ofMinutes(60));
        assertThat(Outage.pauseAfter(40)).isEqualTo(Duration.ofMinutes(60));
    }
}
