package birth.kit.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InventedIdNumberTest {

    /** Persons of domain.md 12. */
    @ParameterizedTest
    @ValueSource(strings = {"220503199608219421", "220502199403159318", "220502202611029627", "22050220261105972X"})
    void ends_with_the_check_character_of_the_standard(String number) {
        var born = LocalDate.parse(
                number.substring(6, 10) + "-" + number.substring(10, 12) + "-" + number.substring(12, 14));
        assertThat(InventedIdNumber.of(number.substring(0, 6), born, Integer.parseInt(number.substring(14, 17))))
                .isEqualTo(number);
    }

    @Test
    void is_never_a_number_that_a_station_gives_out() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InventedIdNumber.of("220502", LocalDate.of(2026, 11, 2), 899));
    }
}
