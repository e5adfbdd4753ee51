package birth.application.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningHoursTest {

    @Test
    void begins_visits_that_end_before_the_window_closes() {
        var hours = OpeningHours.of("08:30-09:40 13:30-14:00", "30", "2").orElseThrow();
        assertThat(hours.starts()).containsExactly(LocalTime.of(8, 30), LocalTime.of(9, 0), LocalTime.of(13, 30));
    }

    @ParameterizedTest
    @CsvSource({
        "08:30,30,1",
        "8点-9点,30,1",
        "09:00-08:00,30,1",
        "08:00-09:00,0,1",
        "08:00-09:00,30,0",
        "08:00-09:00,half,1"
    })
    void refuses_hours_that_no_window_can_keep(String hours, String minutes, String capacity) {
        assertThat(OpeningHours.of(hours, minutes, capacity)).isEmpty();
    }
}
