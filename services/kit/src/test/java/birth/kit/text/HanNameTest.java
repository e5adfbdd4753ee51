package birth.kit.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import birth.kit.problem.Problem.FieldError;
import birth.kit.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A whole name as it enters at an office's counter (domain.md 1.5 nos. 1 and 2, 3.4). */
class HanNameTest {

    @Test
    void knows_the_whole_table() {
        assertThat(GeneralCharacters.size()).isEqualTo(8105);
    }

    @ParameterizedTest
    @ValueSource(strings = {"王𬱖", "欧阳知远知宁", "王𬭎𬬭𬭎𬬭𬭎", "古丽·买买提", "阿卜杜热合曼·阿卜杜克热木·吐尔逊", "那日松"})
    void takes_rare_characters_middle_dots_and_a_single_name(String name) {
        new HanName(name).mustBeRight("newName");
    }

    @ParameterizedTest
    @CsvSource({
        "王囍, NAME_CHARACTER",
        "王梓h, NAME_CHARACTER",
        "王龍, NAME_CHARACTER",
        "王 梓涵, NAME_CHARACTER",
        "王, NAME_LENGTH",
        "'', NAME_LENGTH",
        "王𬭎𬬭𬭎𬬭𬭎𬬭, NAME_LENGTH",
        "古丽·买买提·, NAME_DOT",
        "·买买提, NAME_DOT",
        "古丽··买买提, NAME_DOT",
        "古丽.买买提, NAME_DOT",
        "阿卜杜热合曼·阿卜杜克热木·吐尔逊·阿卜杜热合曼·阿卜杜克热木, NAME_LENGTH"
    })
    void names_what_is_wrong_and_how_to_mend_it(String name, String code) {
        assertThatThrownBy(() -> new HanName(name).mustBeRight("newName"))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.status()).isEqualTo(400);
                    assertThat(refusal.errors())
                            .extracting(FieldError::field, FieldError::code)
                            .containsExactly(tuple("newName", code));
                });
    }
}
