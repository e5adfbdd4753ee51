package birth.application.code;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** The Luhn rule (domain.md 6.8). */
class BankAccountTest {

    private static final String RIGHT = "6217990099000001238";

    @Test
    void accepts_the_invented_account_and_wants_16_to_19_digits() {
        assertThat(new BankAccount(RIGHT).isRight()).isTrue();
        assertThat(new BankAccount("0".repeat(15)).isRight()).isFalse();
        assertThat(new BankAccount("0".repeat(16)).isRight()).isTrue();
        assertThat(new BankAccount("0".repeat(20)).isRight()).isFalse();
        assertThat(new BankAccount("621799009900000123X").isRight()).isFalse();
    }

    @Property
    void finds_every_single_wrong_digit(
            @ForAll @StringLength(min = 16, max = 19) @CharRange(from = '0', to = '9') String number,
            @ForAll @IntRange(max = 15) int at,
            @ForAll @IntRange(min = 1, max = 9) int by) {
        var right = withRightEnd(number);
        var wrong = right.substring(0, at) + (right.charAt(at) - '0' + by) % 10 + right.substring(at + 1);
        assertThat(new BankAccount(right).isRight()).isTrue();
        assertThat(new BankAccount(wrong).isRight()).isFalse();
    }

    private static String withRightEnd(String number) {
        var body = number.substring(0, number.length() - 1);
        for (int end = 0; end < 10; end++) {
            if (new BankAccount(body + end).isRight()) {
                return body + end;
            }
        }
        throw new AssertionError("No digit makes " + body + " right");
    }
}
