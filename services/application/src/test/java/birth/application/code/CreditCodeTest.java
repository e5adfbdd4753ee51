package birth.application.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** GB 32100-2015: the invented institutions of domain.md 6.4 and two published examples. */
class CreditCodeTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

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

    /** One pair of check characters makes a body right; whatever one character then becomes, or if two neighbours change places, it is wrong. */
    @Property(tries = 200)
    void is_right_as_composed_and_with_nothing_changed_or_exchanged(
            @ForAll @IntRange(min = 110_000, max = 659_999) int region,
            @ForAll
                    @StringLength(8)
                    @CharRange(from = '0', to = '9')
                    @CharRange(from = 'A', to = 'H')
                    @CharRange(from = 'J', to = 'N')
                    @CharRange(from = 'P', to = 'R')
                    @CharRange(from = 'T', to = 'U')
                    @CharRange(from = 'W', to = 'Y')
                    String organisation,
            @ForAll @IntRange(max = 17) int place,
            @ForAll @IntRange(max = 30) int other) {
        var code = composed("12" + region + organisation);
        var changed = code.substring(0, place) + ALPHABET.charAt(other) + code.substring(place + 1);
        assertThat(changed.equals(code) || !new CreditCode(changed).isRight(Set.of()))
                .as(changed)
                .isTrue();

        var first = Math.min(place, 16);
        var exchanged =
                code.substring(0, first) + code.charAt(first + 1) + code.charAt(first) + code.substring(first + 2);
        assertThat(exchanged.equals(code) || !new CreditCode(exchanged).isRight(Set.of()))
                .as(exchanged)
                .isTrue();
    }

    private static String composed(String body) {
        var right = "0123456789X"
                .chars()
                .boxed()
                .flatMap(organisation ->
                        ALPHABET.chars().mapToObj(whole -> body + (char) organisation.intValue() + (char) whole))
                .filter(code -> new CreditCode(code).isRight(Set.of()))
                .toList();
        assertThat(right).hasSize(1);
        return right.getFirst();
    }

    @ParameterizedTest
    @ValueSource(strings = "12220502412999017N")
    void takes_an_early_code_that_breaks_the_rule_only_from_the_verified_list(String code) {
        assertThat(new CreditCode(code).isRight(Set.of(code))).isTrue();
        assertThat(new CreditCode(code).isRight(Set.of("12220503412999025N"))).isFalse();
    }
}
