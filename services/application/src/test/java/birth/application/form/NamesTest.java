package birth.application.form;

import static org.assertj.core.api.Assertions.assertThat;

import birth.application.unit.UnitDirectory;
import birth.kit.problem.Problem.FieldError;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of children by the table and of parents as their papers say (domain.md 1.5 nos. 1, 2, 17). Blank cells are empty names. */
class NamesTest {

    private final FormCheck check = new FormCheck(new UnitDirectory());

    @ParameterizedTest
    @CsvSource({
        "王, 𬱖, 01",
        "欧阳, 知远知宁, 01",
        "古丽, ·买买提, 05",
        "'', 古丽·买买提, 05",
        "'', 阿卜杜热合曼·阿卜杜克热木·吐尔逊, 05",
        "'', 那日松, 02"
    })
    void takes_rare_characters_middle_dots_and_a_minoritys_single_name(String family, String given, String ethnicity) {
        assertThat(faults(family, given, ethnicity)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "王, 囍, 01, NAME_CHARACTER, givenName",
        "王, 梓h, 01, NAME_CHARACTER, givenName",
        "王, 龍, 01, NAME_CHARACTER, givenName",
        "王, '', 01, NAME_LENGTH, givenName",
        "欧阳修, 远, 01, NAME_LENGTH, familyName",
        "王, 一二三四五六, 01, NAME_LENGTH, givenName",
        "'', 梓涵, 01, FAMILY_NAME_NEEDED, familyName",
        "古丽, 买买提·, 05, NAME_DOT, givenName",
        "古丽, ·买·, 05, NAME_DOT, givenName",
        "古丽, 买••买提, 05, NAME_DOT, givenName",
        "古丽, 买.买提, 05, NAME_DOT, givenName"
    })
    void names_what_is_wrong_with_a_childs_name(
            String family, String given, String ethnicity, String code, String part) {
        assertThat(faults(family, given, ethnicity)).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(code);
            assertThat(fault.field()).isEqualTo("children[0]." + part);
            assertThat(fault.fix()).isNotBlank();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "那日松, true",
        "古丽·买买提, true",
        "松, false",
        "Maximilian Alexander Hohenberg, true",
        "Maximilian Alexander Hohenbergs, false",
        "Marie-Claire O'Brien, true",
        "王𬱖, true",
        "王1, false",
        "' 王', false"
    })
    void takes_a_fathers_name_as_his_paper_says(String name, boolean right) {
        var father = new Form.Father(name, "03", "E12345678", "01", null, null);
        var faults = check.faults(
                Forms.following("M", father, Forms.child(1, "王", "宁")), Set.of(1), LocalDate.EPOCH.plusYears(56));
        assertThat(faults.stream().map(FieldError::code).toList())
                .isEqualTo(right ? List.of() : List.of("PERSON_NAME"));
    }

    private List<FieldError> faults(String family, String given, String ethnicity) {
        var child = new Form.Child(1, family, given, ethnicity, null, null);
        var father = new Form.Father("王浩然", "01", "220502199403159318", ethnicity, null, "220502");
        return check.faults(Forms.following("F", father, child), Set.of(1), LocalDate.of(2026, 11, 23));
    }
}
