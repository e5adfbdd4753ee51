package birth.application.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Vectors of domain.md 6.10 and 12. */
class CaseNumberTest {

    @ParameterizedTest
    @CsvSource({
        "220502, 2026-11-23, 123, 22050220261123000123D",
        "220502, 2026-11-02, 1, 220502202611020000017",
        "220503, 2026-11-30, 17, 22050320261130000017G",
        "220502, 2026-11-03, 1, 22050220261103000001R"
    })
    void ends_with_the_check_character_of_mod_37_36(String region, LocalDate day, int serial, String number) {
        assertThat(CaseNumber.of(region, day, serial).text()).isEqualTo(number);
        assertThat(CaseNumber.isValid(number)).isTrue();
    }

    @Test
    void refuses_one_wrong_digit_and_two_exchanged_ones() {
        assertThat(CaseNumber.isValid("22050220261123000124D")).isFalse();
        assertThat(CaseNumber.isValid("22050220261123000132D")).isFalse();
        assertThat(CaseNumber.isValid("2205022026112300012D")).isFalse();
    }

    @Property(tries = 500)
    void is_valid_as_composed_and_with_no_single_character_changed(
            @ForAll @IntRange(min = 110_000, max = 659_999) int region,
            @ForAll @DateRange(min = "2020-01-01", max = "2099-12-31") LocalDate day,
            @ForAll @IntRange(min = 1, max = 999_999) int serial,
            @ForAll @IntRange(max = 20) int place,
            @ForAll @CharRange(from = '0', to = '9') @CharRange(from = 'A', to = 'Z') char other) {
        var number = CaseNumber.of(String.valueOf(region), day, serial).text();
        assertThat(CaseNumber.isValid(number)).isTrue();
        Assume.that(number.charAt(place) != other);
        assertThat(CaseNumber.isValid(number.substring(0, place) + other + number.substring(place + 1)))
                .isFalse();
    }

    /** MOD 37,36 promises it of all neighbours but those that differ by one, which it lets pass in one state of thirty-six. */
    @Property(tries = 500)
    void is_not_valid_with_two_neighbours_exchanged(
            @ForAll @IntRange(min = 110_000, max = 659_999) int region,
            @ForAll @DateRange(min = "2020-01-01", max = "2099-12-31") LocalDate day,
            @ForAll @IntRange(min = 1, max = 999_999) int serial,
            @ForAll @IntRange(max = 19) int place) {
        var number = CaseNumber.of(String.valueOf(region), day, serial).text();
        var one = number.charAt(place);
        var next = number.charAt(place + 1);
        Assume.that(Math.abs(one - next) > 1);
        assertThat(CaseNumber.isValid(number.substring(0, place) + next + one + number.substring(place + 2)))
                .isFalse();
    }
}
