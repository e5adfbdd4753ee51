package birth.application.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** ISO 7064 MOD 11-2 finds what people mistype (domain.md 6.1). The check digit is computed here by the standard's weights. */
class CitizenIdPropertiesTest {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Provide
    Arbitrary<String> seventeen() {
        var regions = Arbitraries.of("220502", "220503", "220581", "110105", "222401", "440305");
        var days = Arbitraries.longs().between(0, 40_000).map(LocalDate.of(1915, 1, 1)::plusDays);
        var sequences = Arbitraries.integers().between(0, 999);
        return Combinators.combine(regions, days, sequences)
                .as((region, day, sequence) ->
                        region + day.format(DateTimeFormatter.BASIC_ISO_DATE) + "%03d".formatted(sequence));
    }

    @Property
    void accepts_any_seventeen_digits_with_the_computed_check(@ForAll("seventeen") String body) {
        assertThat(new CitizenId(whole(body)).fault(CitizenId.Holder.ANYONE, TODAY))
                .isEmpty();
    }

    @Property
    void finds_every_single_wrong_digit(
            @ForAll("seventeen") String body,
            @ForAll @IntRange(max = 16) int at,
            @ForAll @IntRange(min = 1, max = 9) int by) {
        var right = whole(body);
        var wrong = right.substring(0, at) + (right.charAt(at) - '0' + by) % 10 + right.substring(at + 1);
        assertThat(new CitizenId(wrong).fault(CitizenId.Holder.ANYONE, TODAY)).isPresent();
    }

    @Property
    void finds_two_neighbours_swapped(@ForAll("seventeen") String body, @ForAll @IntRange(max = 16) int at) {
        var right = whole(body);
        Assume.that(right.charAt(at) != right.charAt(at + 1));
        var wrong = right.substring(0, at) + right.charAt(at + 1) + right.charAt(at) + right.substring(at + 2);
        assertThat(new CitizenId(wrong).fault(CitizenId.Holder.ANYONE, TODAY)).isPresent();
    }

    private static String whole(String body) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (body.charAt(i) - '0') * WEIGHTS[i];
        }
        return body + "10X98765432".charAt(sum % 11);
    }
}
