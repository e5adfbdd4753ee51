package birth.application.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** GB 32100-2015: the invented institutions of domain.md 6.4 and two published examples. */
class CreditCodeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12220502412999017M",
                "12220503412999025Y",
                "12220500412999033E",
                "91220502MAC9K01A44",
                "1222050241299905XX",
                "11220502013299021X",
                "11220502MB1999P03D",
                "1122050201329903XM",
                "112205020132990133",
                "91350100M000100Y43"
            })
    void accepts_codes_with_both_right_checks(String code) {
        assertThat(new CreditCode(code).isRight()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12220502412999017N",
                "12220502412999027M",
                "12220502412999107M",
                "1222050241299901IM",
                "12220502412999017m",
                "12220502412999017",
                ""
            })
    void refuses_a_wrong_check_a_swap_and_a_letter_outside_the_alphabet(String code) {
        assertThat(new CreditCode(code).isRight()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = "12220502412999017N")
    void takes_an_early_code_that_breaks_the_rule_only_from_the_verified_list(String code) {
        assertThat(new CreditCode(code).isRight(Set.of(code))).isTrue();
        assertThat(new CreditCode(code).isRight(Set.of("12220503412999025N"))).isFalse();
    }
}
