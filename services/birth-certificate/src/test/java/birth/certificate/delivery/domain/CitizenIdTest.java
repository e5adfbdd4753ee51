package birth.certificate.delivery.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitizenIdTest {

    /** The mothers of domain.md 12. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "220503199608219421",
                "220582199302129242",
                "220503199905309482",
                "220502199509099069",
                "222401199112269680"
            })
    void accepts_a_mother_with_a_right_number(String number) {
        assertThat(new CitizenId(number).fault(CitizenId.Holder.MOTHER)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "220503199608219420, ID_CHECK_DIGIT",
        "220503199602309421, ID_BIRTH_DATE",
        "220502199403159318, ID_SEX_PARITY",
        "22050319960821942, ID_FORMAT",
        "22050319960821942x, ID_FORMAT"
    })
    void names_the_first_fault(String number, Fault fault) {
        assertThat(new CitizenId(number).fault(CitizenId.Holder.MOTHER)).contains(fault);
    }

    @Test
    void knows_the_years_in_which_a_woman_can_give_birth() {
        var mother = new CitizenId("220503199608219421");
        assertThat(mother.canHaveGivenBirthOn(LocalDate.parse("2008-08-21"))).isTrue();
        assertThat(mother.canHaveGivenBirthOn(LocalDate.parse("2008-08-20"))).isFalse();
        assertThat(mother.canHaveGivenBirthOn(LocalDate.parse("2057-08-21"))).isFalse();
    }
}
