package birth.household.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitizenIdNumberTest {

    /** The standard's own example and the invented persons of domain.md 12. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "11010519491231002X",
                "220502202611029627",
                "220502202611059711",
                "22050220261105972X",
                "22050320261030964X",
                "22050220260928985X",
                "220502202611109782",
                "220502202611129759",
                "220502202603019912",
                "220502202610189880",
                "220524202611159630"
            })
    void ends_with_the_check_character_of_the_standard(String number) {
        var born = LocalDate.parse(
                number.substring(6, 10) + "-" + number.substring(10, 12) + "-" + number.substring(12, 14));

        assertThat(CitizenIdNumber.compose(number.substring(0, 6), born, Integer.parseInt(number.substring(14, 17))))
                .isEqualTo(number);
    }
}
