package birth.application.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {

    private final QuietHours hours = QuietHours.of("21:00-08:00");

    @ParameterizedTest
    @CsvSource({
        "2026-11-03T20:59:59+08:00, 2026-11-03T20:59:59+08:00",
        "2026-11-03T21:00:00+08:00, 2026-11-04T08:00:00+08:00",
        "2026-11-03T23:30:00+08:00, 2026-11-04T08:00:00+08:00",
        "2026-11-04T00:00:00+08:00, 2026-11-04T08:00:00+08:00",
        "2026-11-04T07:59:59+08:00, 2026-11-04T08:00:00+08:00",
        "2026-11-04T08:00:00+08:00, 2026-11-04T08:00:00+08:00"
    })
    void wakes_nobody_between_nine_in_the_evening_and_eight_in_the_morning(String born, String sent) {
        assertThat(hours.next(OffsetDateTime.parse(born).toInstant()))
                .isEqualTo(OffsetDateTime.parse(sent).toInstant());
    }
}
