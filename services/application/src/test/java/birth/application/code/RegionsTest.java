package birth.application.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** domain.md 6.1, 6.2: an ID number keeps the code of its first registration, also when that was closed since. */
class RegionsTest {

    private final Regions regions = Regions.published();

    @ParameterizedTest
    @CsvSource({
        "220502, 1994-03-15, true",
        "220519, 1987-05-01, true",
        "220519, 1994-05-01, false",
        "220522, 1986-05-01, true",
        "220522, 1990-05-01, false",
        "222222, 1980-05-01, true",
        "222222, 1990-05-01, false",
        "220599, 1980-05-01, false",
        "220181, 1992-05-01, true",
        "220181, 2016-05-01, false",
        "220381, 1999-05-01, true",
        "110103, 1990-05-01, true",
        "110103, 2015-05-01, false",
        "229001, 1989-05-01, true",
        "229001, 1995-05-01, false",
        "340199, 1980-05-01, true",
        "340199, 2010-05-01, false",
        "990101, 1980-05-01, false"
    })
    void knows_a_closed_code_for_those_born_before_it_closed(String code, LocalDate born, boolean right) {
        assertThat(regions.mayHaveRegistered(code, born)).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource({"220502, true", "441900, true", "220500, false", "220000, false", "220519, false", "220502001, false"})
    void tells_a_county_of_today(String code, boolean county) {
        assertThat(regions.isCounty(code)).isEqualTo(county);
    }

    @ParameterizedTest
    @CsvSource({
        "220502, 220502001, true",
        "220502, 220502999, false",
        "220502, 220503001, false",
        "310101, 310101002, true",
        "220502, 22050200, false"
    })
    void checks_townships_by_name_in_tonghua_and_by_county_elsewhere(String county, String code, boolean right) {
        assertThat(regions.isTownship(county, code)).isEqualTo(right);
    }
}
