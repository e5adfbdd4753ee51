package birth.application.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
}
