package birth.certificate.issuing.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParentTest {

    private static final int MISPRINT = 3;
    private static final Parent PRINTED = parent("王浩然", "01", "220502199403159318");

    @ParameterizedTest
    @CsvSource({
        "王浩然, 01, 220502199403159318, false",
        "王皓然, 01, 220502199403159318, false",
        "王浩然, 01, 220502199403159334, false",
        "王浩然, 01, 22058219940315931X, false",
        "王浩然, 01, 222401199403159393, true",
        "王浩然, 01, 220502199503159315, true",
        "王皓然, 01, 220502199403159334, true",
        "李海峰, 01, 220502199105059394, true",
        "王浩然, 03, E12345678, false",
        "WANG HAORAN, 03, E12345678, true"
    })
    void tells_another_person_from_a_misprint(String name, String idType, String idNo, boolean another) {
        assertThat(parent(name, idType, idNo).isAnotherPersonThan(PRINTED, MISPRINT))
                .isEqualTo(another);
    }

    @Test
    void takes_a_father_where_none_was_named_for_a_person_who_changes() {
        var nobody = Parent.stated("/", "/", "/", "/", "/");
        assertThat(PRINTED.isAnotherPersonThan(nobody, MISPRINT)).isTrue();
    }

    @Test
    void knows_a_misprint_only_as_long_as_a_rule_allows_for_one() {
        var corrected = parent("王浩然", "01", "220502199403159334");
        assertThat(corrected.isAnotherPersonThan(PRINTED, 0)).isTrue();
    }

    private static Parent parent(String name, String idType, String idNo) {
        return Parent.stated(name, idType, idNo, "01", "CHN");
    }
}
