package birth.insurance.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class PersonNumberTest {

    private static final String CHARACTERS = "0123456789X";

    @Test
    void holds_province_pooling_area_and_serial() {
        assertThat(PersonNumber.compose(1)).startsWith("220500000000000001").hasSize(19);
        assertThat(PersonNumber.compose(999_999_999_999L))
                .startsWith("220500999999999999")
                .hasSize(19);
    }

    @Test
    void ends_with_a_check_character_that_may_be_the_letter() {
        assertThat(LongStream.rangeClosed(1, 40).mapToObj(PersonNumber::compose))
                .anyMatch(number -> number.endsWith("X"));
    }

    @Property(tries = 500)
    void fits_as_composed_and_with_no_character_changed_or_exchanged_with_its_neighbour(
            @ForAll @LongRange(min = 1, max = 999_999_999_999L) long serial,
            @ForAll @IntRange(max = 18) int place,
            @ForAll @IntRange(max = 10) int other) {
        var number = PersonNumber.compose(serial);
        assertThat(fits(number)).isTrue();

        var changed = number.substring(0, place) + CHARACTERS.charAt(other) + number.substring(place + 1);
        assertThat(fits(changed)).isEqualTo(changed.equals(number));

        var first = Math.min(place, 17);
        var exchanged = number.substring(0, first)
                + number.charAt(first + 1)
                + number.charAt(first)
                + number.substring(first + 2);
        assertThat(fits(exchanged)).isEqualTo(exchanged.equals(number));
    }

    /** ISO 7064 MOD 11-2: the weighted sum over all characters is 1 modulo 11. */
    private static boolean fits(String number) {
        return IntStream.range(0, 19)
                                .mapToLong(i -> (long) CHARACTERS.indexOf(number.charAt(i)) << (18 - i))
                                .sum()
                        % 11
                == 1;
    }
}
