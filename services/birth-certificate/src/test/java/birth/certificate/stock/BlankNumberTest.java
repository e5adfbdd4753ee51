package birth.certificate.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlankNumberTest {

    @Test
    void masks_all_but_the_first_three_and_the_last_two() {
        assertThat(new BlankNumber("Z229900001").masked()).isEqualTo("Z22*****01");
    }

    @Test
    void orders_the_letters_one_after_the_other() {
        assertThat(new BlankNumber("B000000000").ordinal()).isEqualTo(new BlankNumber("A999999999").ordinal() + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"z229900001", "Z22990001", "Z2299000011", "1229900001", ""})
    void is_a_letter_and_nine_digits(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new BlankNumber(text));
    }
}
