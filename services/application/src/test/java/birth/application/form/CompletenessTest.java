package birth.application.form;

import static org.assertj.core.api.Assertions.assertThat;

import birth.kit.problem.Problem.FieldError;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a submission needs of parents who have no household here (domain.md 2.2 E13, 3.8). */
class CompletenessTest {

    private final Completeness completeness = new Completeness(new FieldCatalogue(), new ObjectMapper());

    @Test
    void asks_a_father_from_abroad_for_no_household_and_no_ethnic_group() {
        assertThat(missing("03", "KOR")).isEmpty();
        assertThat(missing("07", "CHN")).isEmpty();
        assertThat(missing("01", "CHN")).containsExactlyInAnyOrder("father.hukouRegion", "father.ethnicity");
    }

    @Test
    void asks_a_mother_with_a_passport_for_no_household_and_no_ethnic_group() {
        var family = Forms.ofWang();
        var hers = new Form.Mother(null, "13900000002", family.mother().address(), null, null, "KOR", null, null);
        var form = family.with(family.children(), hers);
        assertThat(completeness.missing(form, Set.of(1), "03")).isEmpty();
        var silent = family.with(
                family.children(),
                new Form.Mother(null, "13900000002", family.mother().address(), null, null));
        assertThat(completeness.missing(silent, Set.of(1), "03")).isEmpty();
        assertThat(completeness.missing(silent, Set.of(1), "01"))
                .extracting(FieldError::field)
                .containsExactlyInAnyOrder("mother.ethnicity", "mother.hukouRegion");
    }

    private List<String> missing(String idType, String nationality) {
        var family = Forms.ofWang();
        var father =
                new Form.Father("KIM MINSU", idType, "M12345678", null, "13900000101", null, null, nationality, null);
        var form = new Form(
                family.children(),
                family.mother(),
                father,
                null,
                family.marriage(),
                family.hukou(),
                family.insurance(),
                family.card(),
                family.clinic(),
                family.mail(),
                family.items(),
                family.declarations());
        return completeness.missing(form, Set.of(1), "01").stream()
                .map(FieldError::field)
                .toList();
    }
}
