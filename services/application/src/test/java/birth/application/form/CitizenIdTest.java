package birth.application.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Vectors of domain.md 6.1 and the invented persons of domain.md 12. */
class CitizenIdTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11010519491231002X",
                "220502199403159318",
                "220503199608219421",
                "220502202611029627",
                "22052119910607953X",
                "220582199302129242",
                "220502202611059711",
                "22050220261105972X",
                "220503199905309482",
                "22050320261030964X",
                "220502199509099069",
                "22050220260928985X",
                "220502198901189574",
                "222401199112269680",
                "220502202611109782",
                "220581198807199130",
                "220502199010039446",
                "220502202611129759",
                "22050219970226939X",
                "220502199811159608",
                "220502202603019912",
                "152201199308089113",
                "220502199501179822",
                "220502202610189880",
                "220524200702059281",
                "220524202611159630",
                "220502198504129682",
                "220502195806069845"
            })
    void accepts_every_number_with_a_right_check_digit(String number) {
        assertThat(new CitizenId(number).fault(CitizenId.Holder.ANYONE, TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "22050219940315931, ID_FORMAT",
        "22050219940315931A, ID_FORMAT",
        "020502199403159318, ID_FORMAT",
        "990502199403159318, ID_REGION",
        "220502199402309318, ID_BIRTH_DATE",
        "220502202712019318, ID_BIRTH_DATE",
        "220502199403159310, ID_CHECK_DIGIT",
        "220503199608219421, ID_SEX_PARITY"
    })
    void names_the_first_fault_in_the_standards_order(String number, Fault fault) {
        assertThat(new CitizenId(number).fault(CitizenId.Holder.MAN, TODAY)).contains(fault);
    }

    @ParameterizedTest
    @CsvSource({"220502199403159318, MAN", "220503199608219421, WOMAN", "22052119910607953x, MAN"})
    void agrees_with_the_holders_sex_and_takes_a_small_x(String number, CitizenId.Holder holder) {
        assertThat(new CitizenId(number).fault(holder, TODAY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "92215619900101900X",
                "810000198506079017",
                "820000198506079027",
                "830000198506079037",
                "220519198705019110"
            })
    void accepts_residence_cards_and_a_code_that_closed_after_the_birth(String number) {
        assertThat(new CitizenId(number).fault(CitizenId.Holder.ANYONE, TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"220519199405019113, ID_REGION", "999156199001019009, ID_REGION", "810000198506079010, ID_CHECK_DIGIT"})
    void refuses_a_code_closed_before_the_birth_and_a_wrong_residence_card(String number, Fault fault) {
        assertThat(new CitizenId(number).fault(CitizenId.Holder.ANYONE, TODAY)).contains(fault);
    }
}
