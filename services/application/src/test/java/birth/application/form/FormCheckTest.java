package birth.application.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import birth.application.unit.UnitDirectory;
import birth.kit.problem.Problem.FieldError;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FormCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final FormCheck check = new FormCheck(new UnitDirectory());
    private final Completeness completeness = new Completeness(new FieldCatalogue(), new ObjectMapper());

    @Test
    void finds_nothing_wrong_or_missing_in_a_complete_form() {
        assertThat(faults(Forms.ofWang())).isEmpty();
        assertThat(completeness.missing(Forms.ofWang(), Set.of(1), "01")).isEmpty();
    }

    @Test
    void finds_every_fault_at_once() {
        var father = new Form.Father("王浩然", "01", "220502199403159310", "99", "12345", "001234");
        var form = new Form(
                List.of(Forms.child(1, "王", "X涵"), Forms.child(1, "王", "梓")),
                Forms.mother("220502"),
                father,
                null,
                new Form.Marriage("J2205-1", "2030-01-01"),
                new Form.Hukou("X", "王", "1", "01234567890", "x"),
                new Form.Insurance("9"),
                new Form.Card("?", null),
                "1",
                new Form.Mail("王", "1", "街\n道"),
                List.of("V", "X"),
                null);
        assertThat(faults(form))
                .extracting(FieldError::field, FieldError::code)
                .contains(
                        tuple("children[0].givenName", "NAME_CHARACTER"),
                        tuple("children[1].pluralIndex", "PLURAL_INDEX"),
                        tuple("father.idNo", "ID_CHECK_DIGIT"),
                        tuple("father.ethnicity", "ETHNICITY"),
                        tuple("father.mobile", "MOBILE"),
                        tuple("father.hukouRegion", "REGION"),
                        tuple("marriage.certNo", "MARRIAGE_CERT"),
                        tuple("marriage.date", "DAY"),
                        tuple("hukou.follow", "FOLLOW"),
                        tuple("hukou.householderName", "PERSON_NAME"),
                        tuple("hukou.householderId", "ID_FORMAT"),
                        tuple("hukou.householdNo", "HOUSEHOLD_NO"),
                        tuple("hukou.relation", "RELATION"),
                        tuple("insurance.region", "REGION"),
                        tuple("card.bank", "BANK"),
                        tuple("clinic", "CLINIC"),
                        tuple("mail.phone", "PHONE"),
                        tuple("mail.address", "TEXT_LENGTH"),
                        tuple("items", "ITEMS"));
    }

    @Test
    void tells_a_woman_s_number_from_a_father_s() {
        var form = Forms.following(
                "M",
                new Form.Father("王浩然", "01", "220503199608219421", "01", null, "220502"),
                Forms.child(1, "王", "梓涵"));
        assertThat(faults(form)).extracting(FieldError::code).containsExactly("ID_SEX_PARITY");
    }

    @Test
    void names_the_character_outside_the_table_beside_the_field() {
        var faults = faults(Forms.following("F", Forms.WANG, Forms.child(1, "李", "囍宁")));
        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("NAME_CHARACTER");
            assertThat(fault.message()).endsWith("囍");
            assertThat(fault.fix()).isNotBlank();
        });
    }

    @Test
    void counts_a_rare_character_beyond_the_basic_plane_as_one() {
        assertThat(faults(Forms.following("F", Forms.WANG, Forms.child(1, "王", "𬭎𬬭𬭎𬬭𬭎"))))
                .isEmpty();
        assertThat(faults(Forms.following("F", Forms.WANG, Forms.child(1, "王", "𬭎𬬭𬭎𬬭𬭎𬬭"))))
                .extracting(FieldError::code)
                .contains("NAME_LENGTH");
    }

    @Test
    void refuses_an_ethnicity_that_neither_parent_has() {
        var child = new Form.Child(1, "朴", "书妍", "11", null, null);
        assertThat(faults(Forms.following("F", Forms.WANG, child)))
                .extracting(FieldError::code)
                .containsExactly("ETHNICITY_OF_NEITHER_PARENT");
    }

    @Test
    void accepts_an_empty_draft_but_lists_all_it_lacks_for_submission() {
        var empty = new Form(null, null, null, null, null, null, null, null, null, null, null, null);
        assertThat(faults(empty)).isEmpty();
        assertThat(completeness.missing(empty, Set.of(1, 2), "01"))
                .extracting(FieldError::field)
                .contains(
                        "children",
                        "mother.ethnicity",
                        "mother.mobile",
                        "mother.address.region",
                        "mother.address.text",
                        "mother.hukouRegion",
                        "father.name",
                        "father.idNo",
                        "hukou.follow",
                        "hukou.householderName",
                        "card.bank",
                        "declarations.privacy",
                        "declarations.sensitive",
                        "declarations.truth");
    }

    @Test
    void never_asks_for_a_marriage() {
        var unmarried = Forms.following("M", null, Forms.child(1, "孙", "一诺"));
        assertThat(faults(unmarried)).isEmpty();
        assertThat(completeness.missing(unmarried, Set.of(1), "01")).isEmpty();
        var texts = List.of(Fault.values()).stream()
                .map(fault -> fault.at("x").message() + fault.at("x").fix())
                .toList();
        assertThat(texts).noneMatch(text -> text.contains("须结婚") || text.contains("已婚"));
    }

    @Test
    void wants_all_children_of_a_delivery_and_no_father_s_household_without_a_father() {
        assertThat(completeness.missing(Forms.following("F", null, Forms.child(1, "李", "知远")), Set.of(1, 2), "01"))
                .extracting(FieldError::code)
                .containsExactlyInAnyOrder("CHILD_MISSING", "FOLLOW_ABSENT_FATHER");
    }

    private List<FieldError> faults(Form form) {
        return check.faults(form, Set.of(1), TODAY);
    }
}
