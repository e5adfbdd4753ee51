package birth.household.station;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
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
    void a_station_published_anew_keeps_what_the_directory_does_not_say() throws JsonProcessingException {
        var known = stations.byCode("220502030000", AFTER_CLOSING).orElseThrow();
        var office = new ObjectMapper()
                .readTree(
                        "{\"region\":\"220502\",\"name\":\"新名称派出所\",\"phone\":\"0435-0000001\",\"aliases\":[\"新所\"]}");
        var renewed = known.renewedAs(Station.of(known.code(), office, AFTER_CLOSING));
        assertThat(renewed.phone()).isEqualTo("0435-0000001");
        assertThat(renewed.isCalled("新所")).isTrue();
        assertThat(renewed.hours()).isEqualTo(known.hours());
    }

    @Test
    void closes_a_station_on_the_last_day_the_directory_publishes() throws JsonProcessingException {
        var office = new ObjectMapper().readTree("{\"region\":\"220502\",\"until\":\"2026-12-31\"}");
        var closing = stations.byCode("220502030000", AFTER_CLOSING)
                .orElseThrow()
                .renewedAs(Station.of("220502030000", office, AFTER_CLOSING));
        assertThat(closing.isValidOn(LocalDate.parse("2026-12-31"))).isTrue();
        assertThat(closing.isValidOn(LocalDate.parse("2027-01-01"))).isFalse();
    }

    @Test
    void knows_a_station_by_its_other_name_and_no_station_of_another_province() {
        assertThat(stations.search(null, "柳河示例所", AFTER_CLOSING))
                .extracting(Station::county)
                .containsExactly("220524");
        assertThat(stations.byAddress("110101", AFTER_CLOSING)).isEmpty();
    }
}
