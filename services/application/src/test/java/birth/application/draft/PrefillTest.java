package birth.application.draft;

import static org.assertj.core.api.Assertions.assertThat;

import birth.application.form.Completeness;
import birth.application.form.FieldCatalogue;
import birth.application.form.Form;
import birth.application.realname.Licences;
import birth.application.realname.Person;
import birth.application.unit.UnitDirectory;
import birth.kit.problem.Problem.FieldError;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Scenario A01: with complete licences the parents type at most 15 fields. */
class PrefillTest {

    private static final int MOST_TYPED = 15;

    private static final Person MOTHER = new Person("赵雨桐", "01", "220503199608219421");

    private final Prefill prefill = new Prefill(new UnitDirectory(), "ICBC");
    private final Completeness completeness = new Completeness(new FieldCatalogue(), new ObjectMapper());

    @Test
    void leaves_at_most_fifteen_fields_to_type_when_licences_are_complete() {
        assertThat(missing(complete())).hasSizeLessThanOrEqualTo(MOST_TYPED).contains("children[0].givenName");
    }

    @Test
    void takes_every_field_of_a_licence_off_the_parents_hands() {
        assertThat(missing(Licences.NONE))
                .hasSize(missing(complete()).size() + 7)
                .contains("mother.ethnicity", "mother.mobile", "mother.hukouRegion", "father.name", "father.idNo");
    }

    @Test
    void fills_clinic_and_bank_as_usual_and_trusts_no_marriage_that_ended() {
        var form = form(complete());
        assertThat(form.clinic()).isEqualTo("2205030101");
        assertThat(form.card()).isEqualTo(new Form.Card("ICBC", true));
        assertThat(form.father().idNo()).isEqualTo("220502199403159318");
        var ended = new Licences(null, null, null, marriage(false), null);
        assertThat(form(ended).father()).isNull();
        assertThat(form(ended).mother().maritalStatus()).isNull();
    }

    @Test
    void the_child_of_a_mother_alone_joins_her_household_when_she_heads_one() {
        var own = new Licences(
                null, null, new Licences.Household("220503", MOTHER.name(), null, "900000123", "1"), null, null);
        assertThat(form(own).hukou()).isEqualTo(new Form.Hukou("M", MOTHER.name(), MOTHER.idNo(), "900000123", null));
        assertThat(form(complete()).hukou().follow()).isNull();
    }

    private List<String> missing(Licences licences) {
        return completeness.missing(form(licences), Set.of(1), "01").stream()
                .map(FieldError::field)
                .toList();
    }

    private Form form(Licences licences) {
        return prefill.byMother(List.of(Form.Child.unnamed(1)), MOTHER, licences);
    }

    private static Licences complete() {
        return new Licences(
                "13900000002",
                new Licences.IdCard("01", "220503", "220503001", "示例街道1号"),
                new Licences.Household("220503", "赵大山", null, "900000123", "1"),
                marriage(true),
                null);
    }

    private static Licences.Marriage marriage(boolean valid) {
        return new Licences.Marriage(
                "J220502-2023-000123", "2023-05-20", valid, null, "王浩然", "01", "220502199403159318");
    }
}
