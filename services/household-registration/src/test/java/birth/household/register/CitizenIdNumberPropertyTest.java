package birth.household.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of every number this register can give out (GB 11643; domain.md 6.1). */
class CitizenIdNumberPropertyTest {

    private static final String[] REGIONS = {
        "220502", "220503", "220521", "220523", "220524", "220581", "220582", "222401"
    };

    @Property
    void has_eighteen_characters_whose_weighted_sum_leaves_one(
            @ForAll("regions") String region,
            @ForAll("births") LocalDate born,
            @ForAll @IntRange(max = 999) int sequence) {
        var number = CitizenIdNumber.compose(region, born, sequence);

        assertThat(number).matches("[1-9]\\d{16}[\\dX]").startsWith(region);
        assertThat(remainder(number)).isEqualTo(1);
    }

    @Property
    void says_the_childs_birth_date_and_sex_and_no_others(
            @ForAll("regions") String region,
            @ForAll("births") LocalDate born,
            @ForAll @IntRange(max = 999) int sequence) {
        var number = CitizenIdNumber.compose(region, born, sequence);
        var own = sequence % 2 == 1 ? "1" : "2";
        var other = sequence % 2 == 1 ? "2" : "1";

        assertThat(CitizenIdNumber.isOf(number, born, own)).isTrue();
        assertThat(CitizenIdNumber.isOf(number, born, other)).isFalse();
        assertThat(CitizenIdNumber.isOf(number, born.plusDays(1), own)).isFalse();
    }

    /** MOD 11-2 finds every single wrong digit and every swap of neighbours. */
    @Property
    void is_betrayed_by_one_wrong_digit(
            @ForAll("regions") String region,
            @ForAll("births") LocalDate born,
            @ForAll @IntRange(max = 999) int sequence,
            @ForAll @IntRange(max = 16) int place,
            @ForAll @IntRange(min = 1, max = 9) int shift) {
        var number = CitizenIdNumber.compose(region, born, sequence);
        var wrong = new StringBuilder(number);
        wrong.setCharAt(place, (char) ('0' + (number.charAt(place) - '0' + shift) % 10));

        assertThat(remainder(wrong.toString())).isNotEqualTo(1);
        assertThat(CitizenIdNumber.isOf(wrong.toString(), born, sequence % 2 == 1 ? "1" : "2"))
                .isFalse();
    }

    @Property
    void shows_only_its_ends_when_masked(@ForAll("regions") String region, @ForAll("births") LocalDate born) {
        var number = CitizenIdNumber.compose(region, born, 962);

        assertThat(CitizenIdNumber.masked(number)).hasSize(18).matches("\\d{3}\\*{11}[\\dX]{4}");
    }

    @Provide
    Arbitrary<String> regions() {
        return Arbitraries.of(REGIONS);
    }

    @Provide
    Arbitrary<LocalDate> births() {
        var first = LocalDate.parse("2000-01-01");
        return Arbitraries.integers().between(0, 36_524).map(first::plusDays);
    }

    private static int remainder(String number) {
        var digits = number.chars().map(c -> c == 'X' ? 10 : c - '0').toArray();
        return IntStream.range(0, 18).map(i -> digits[i] * (1 << (17 - i))).sum() % 11;
    }
}
