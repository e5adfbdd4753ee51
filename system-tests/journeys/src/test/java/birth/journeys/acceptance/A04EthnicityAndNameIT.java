package birth.journeys.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import birth.journeys.actor.Parent;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** domain.md 12 A04: a child has the ethnicity of one parent, signed by both when theirs differ, and the name of either. */
class A04EthnicityAndNameIT extends Scenario {

    @Test
    void only_an_ethnicity_of_the_parents_is_accepted() {
        var family = delivered(Cast.like("C6"));
        var mother = new Parent(family.mother());
        var draft = mother.openDraft(family);
        mother.fill(draft, Filled.of(family).form()).expect(200);
        assertThat(typed(mother, draft, "10")).isEmpty();
        var rejected = typed(mother, draft, "11");
        assertThat(texts(rejected, "field")).containsExactly("child.ethnicity");
        assertThat(texts(rejected, "code")).containsExactly("ETHNICITY_OF_NEITHER_PARENT");
        assertThat(mother.draft(draft)
                        .expect(200)
                        .path("form")
                        .path("children")
                        .path(0)
                        .path("ethnicity")
                        .asText())
                .isEqualTo("10");
    }

    @Test
    void of_two_ethnicities_either_may_be_chosen_and_both_parents_sign() {
        time.to("2026-10-19T09:00");
        var family = delivered(Cast.like("C9"));
        var mother = new Parent(family.mother());
        var draft = mother.openDraft(family);
        var unsigned = Filled.of(family).with("hukou", "follow", "M").with("hukou", "householderName", "关静怡");
        unsigned.with("hukou", "householderId", family.mother().idNo());
        unsigned.form().withObjectProperty("declarations").remove("ethnicity");
        mother.fill(draft, unsigned.form()).expect(200);
        assertThat(typed(mother, draft, "02")).isEmpty();
        assertThat(typed(mother, draft, "11")).isEmpty();

        var incomplete = mother.submit(draft);
        assertThat(incomplete.status()).isEqualTo(422);
        assertThat(texts(incomplete.body().path("errors"), "field")).containsExactly("declarations.ethnicity");
        assertThat(mother.type(draft, Map.of("declare.ethnicity", true)).path("errors"))
                .isEmpty();
        var applied = new Applied(
                family, mother.submit(draft).expect(201).path("caseNo").asText());

        applied.certified();
        assertThat(applied.state("H")).as("the father has not signed yet").isEqualTo("WAITING_PREDECESSOR");
        applied.consented();
        var officer = applied.task("H").claimed();
        assertThat(texts(officer.desk().examination(officer.id()), "code"))
                .doesNotContain("ETHNICITY_NOT_SIGNED", "ETHNICITY_MISMATCH", "SURNAME_NOT_A_PARENTS");
        applied.registers(officer);
        assertThat(applied.result("H").path("child.name").asText()).isEqualTo("关乐彤");
        assertThat(applied.result("H").path("child.ethnicity").asText()).isEqualTo("11");
    }

    private static JsonNode typed(Parent mother, JsonNode draft, String ethnicity) {
        return mother.type(draft, Map.of("child.ethnicity", ethnicity)).path("errors");
    }
}
