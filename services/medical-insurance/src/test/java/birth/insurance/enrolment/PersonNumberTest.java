package birth.insurance.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PersonNumberTest {

    @Test
    void holds_province_pooling_area_and_serial() {
        assertThat(PersonNumber.compose(1)).startsWith("220500000000000001").hasSize(19);
        assertThat(PersonNumber.compose(999_999_999_999L))
                .startsWith("220500999999999999")
                .hasSize(19);
    }

    /** ISO 7064 MOD 11-2: the weighted sum over all characters is 1 modulo 11. */
    @Test
    void ends_with_a_check_character_that_fits() {
        assertThat(LongStream.rangeClosed(1, 40).mapToObj(PersonNumber::compose))
                .allSatisfy(number -> {
                    var digits =
                            number.chars().map(c -> c == 'X' ? 10 : c - '0').toArray();
                    assertThat(IntStream.range(0, 19)
                                            .mapToLong(i -> digits[i] * (1L << (18 - i)))
                                            .sum()
                                    % 11)
                            .isEqualTo(1);
                })
                .anyMatch(number -> number.endsWith("X"));
    }
}
