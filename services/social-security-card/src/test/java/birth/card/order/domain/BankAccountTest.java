package birth.card.order.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BankAccountTest {

    /** The synthetic account of domain.md 6.8. */
    @Test
    void accepts_a_number_that_passes_luhn() {
        assertThat(new BankAccount("6217990099000001238").lastFour()).isEqualTo("1238");
    }

    @ParameterizedTest
    @ValueSource(strings = {"6217990099000001239", "621799009900001", "62179900990000012380", "621799009900000123X"})
    void refuses_a_wrong_check_digit_and_a_wrong_length(String number) {
        assertThatIllegalArgumentException().isThrownBy(() -> new BankAccount(number));
    }

    @Test
    void makes_numbers_of_the_bank_that_pass() {
        for (long serial = 1; serial <= 200; serial++) {
            assertThat(BankAccount.of("990201", serial).number()).hasSize(19).startsWith("990201");
        }
        assertThat(BankAccount.of("621799", 9900000123L).number()).isEqualTo("6217990099000001238");
    }
}
