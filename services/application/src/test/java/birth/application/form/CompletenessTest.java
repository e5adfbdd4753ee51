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
        return completeness.missing(form, Set.of(1)).stream()
                .map(FieldError::field)
                .toList();
    }
}
