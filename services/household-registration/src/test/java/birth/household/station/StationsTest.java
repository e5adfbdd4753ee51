package birth.household.station;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StationsTest {

    private static final LocalDate BEFORE_CLOSING = LocalDate.parse("2025-12-31");
    private static final LocalDate AFTER_CLOSING = LocalDate.parse("2026-01-01");

    private final Stations stations = new Stations();

    @Test
    void finds_the_station_of_a_county_and_before_it_that_of_a_township() {
        assertThat(stations.byAddress("220502", BEFORE_CLOSING))
                .map(Station::code)
                .hasValue("220502030000");
        assertThat(stations.byAddress("220502200", BEFORE_CLOSING))
                .map(Station::code)
                .hasValue("220502040000");
        assertThat(stations.byAddress("220502001", BEFORE_CLOSING))
                .map(Station::code)
                .hasValue("220502030000");
    }

    @Test
    void sends_nobody_to_a_station_that_has_closed() {
        assertThat(stations.byCode("220502040000", BEFORE_CLOSING)).isPresent();
        assertThat(stations.byCode("220502040000", AFTER_CLOSING)).isEmpty();
        assertThat(stations.byAddress("220502200", AFTER_CLOSING))
                .map(Station::code)
                .hasValue("220502030000");
    }

    @Test
    void knows_a_station_by_its_other_name_and_no_station_of_another_province() {
        assertThat(stations.search(null, "柳河示例所", AFTER_CLOSING))
                .extracting(Station::county)
                .containsExactly("220524");
        assertThat(stations.byAddress("110101", AFTER_CLOSING)).isEmpty();
    }
}
