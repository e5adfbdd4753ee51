package birth.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.ClientErrorException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawnNumbersTest {

    private static final String DAY = "22050220261102";

    @TempDir
    Path folder;

    @Test
    void goes_on_after_a_restart_and_gives_a_request_its_own_number_again() throws IOException {
        var first = numbers().draw("one", DAY, true);
        var restarted = numbers();
        assertThat(restarted.draw("one", DAY, true)).isEqualTo(first).startsWith(DAY + "901");
        assertThat(restarted.draw("two", DAY, true)).startsWith(DAY + "903");
        assertThat(restarted.draw("three", DAY, false)).startsWith(DAY + "900");
    }

    @Test
    void says_that_a_day_is_used_up_and_after_a_restart_too() throws IOException {
        var numbers = numbers();
        for (int i = 0; i < 50; i++) {
            numbers.draw("request " + i, DAY, false);
        }
        assertThatThrownBy(() -> numbers.draw("one more", DAY, false)).isInstanceOf(ClientErrorException.class);
        var restarted = numbers();
        assertThatThrownBy(() -> restarted.draw("one more", DAY, false)).isInstanceOf(ClientErrorException.class);
    }

    private DrawnNumbers numbers() throws IOException {
        return new DrawnNumbers(Optional.of(folder.resolve("numbers")));
    }
}
