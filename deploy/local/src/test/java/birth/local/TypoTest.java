package birth.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypoTest {

    @ParameterizedTest
    @CsvSource({"stauts,status", "upp,up", "resett,reset", "clok,clock", "dwon,down"})
    void finds_what_was_probably_meant(String typed, String meant) {
        assertThat(Typo.nearest(typed, List.of("up", "down", "status", "logs", "reset", "clock", "demo", "test")))
                .isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"up,up,0", "up,,2", "kitten,sitting,3"})
    void counts_letters_to_change(String a, String b, int letters) {
        assertThat(Typo.distance(a, b == null ? "" : b)).isEqualTo(letters);
    }
}
