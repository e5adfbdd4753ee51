package birth.application.material;

import static birth.application.material.MaterialNeeds.State.GIVEN;
import static birth.application.material.MaterialNeeds.State.IN_PERSON;
import static birth.application.material.MaterialNeeds.State.NEEDED;
import static birth.application.material.MaterialNeeds.State.OPTIONAL;
import static birth.application.material.MaterialNeeds.State.UPLOADED;
import static org.assertj.core.api.Assertions.assertThat;

import birth.application.form.Form;
import birth.application.form.Forms;
import birth.application.realname.Licences;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** 免提交: what a licence or another item gives is not asked (domain.md 1.4). */
class MaterialNeedsTest {

    private final MaterialNeeds needs = new MaterialNeeds(new MaterialCatalogue());

    @Test
    void asks_for_papers_that_no_licence_gives() {
        assertThat(states(Forms.ofWang(), Licences.NONE))
                .containsEntry("id-card.mother", NEEDED)
                .containsEntry("id-card.father", NEEDED)
                .containsEntry("household-booklet.cover", NEEDED)
                .containsEntry("first-issue-form", GIVEN)
                .containsEntry("child-proof", GIVEN)
                .containsEntry("card.photo", OPTIONAL)
                .doesNotContainKeys("no-father-statement", "ethnicity-confirmation", "marriage-certificate", "invoice");
    }

    @Test
    void spares_the_family_what_licences_give_and_trusts_them_for_their_own_person_only() {
        var licences = licences("220502199403159318", "王大山");
        assertThat(states(Forms.ofWang(), licences))
                .containsEntry("id-card.mother", GIVEN)
                .containsEntry("id-card.father", GIVEN)
                .containsEntry("household-booklet.followed", GIVEN);
        assertThat(states(Forms.ofWang(), licences("22052119910607953X", "赵大山")))
                .containsEntry("id-card.father", NEEDED)
                .containsEntry("household-booklet.followed", NEEDED);
    }

    @Test
    void asks_no_unmarried_mother_for_a_marriage_and_leaves_the_statement_to_the_counter() {
        var unmarried = states(Forms.following("M", null, Forms.child(1, "孙", "一诺")), Licences.NONE);
        assertThat(unmarried)
                .doesNotContainKeys("marriage-certificate", "id-card.father")
                .containsEntry("no-father-statement", IN_PERSON);
    }

    @Test
    void asks_for_the_proof_that_fits_why_a_parent_cannot_act() {
        assertThat(states(Forms.ofWang(), Licences.NONE)).doesNotContainKey("parent-death-certificate");
        for (var proof : Map.of("DEAD", "死亡", "MISSING", "法院", "CUSTODY", "逮捕").entrySet()) {
            var form = Forms.unable(Forms.ofWang(), "F", proof.getKey());
            assertThat(needs.of(form, Licences.NONE, List.of(), Set.of(), Map.of(), Set.of()))
                    .filteredOn(need -> need.kind().equals("parent-death-certificate"))
                    .singleElement()
                    .satisfies(need -> {
                        assertThat(need.state()).isEqualTo(NEEDED);
                        assertThat(need.items()).isEqualTo("H");
                        assertThat(need.why()).contains(proof.getValue());
                    });
        }
    }

    @Test
    void asks_for_a_parentage_report_where_the_husband_is_not_the_father() {
        assertThat(states(Forms.ofWang(), Licences.NONE)).containsEntry("parentage-report", OPTIONAL);
        assertThat(needs.of(Forms.ofWang(), Licences.NONE, List.of(), Set.of(), Map.of(), Set.of("E19")))
                .filteredOn(need -> need.kind().equals("parentage-report"))
                .singleElement()
                .satisfies(need -> assertThat(need.state()).isEqualTo(NEEDED));
    }

    @Test
    void asks_once() {
        var paper = new MaterialView(UUID.randomUUID(), "id-card.mother", 0, "image/png", 9, "C");
        assertThat(needs.of(Forms.ofWang(), Licences.NONE, List.of(paper), Set.of(), Map.of(), Set.of()))
                .filteredOn(need -> need.kind().equals("id-card.mother"))
                .singleElement()
                .satisfies(need -> {
                    assertThat(need.state()).isEqualTo(UPLOADED);
                    assertThat(need.uploaded()).containsExactly(paper);
                });
    }

    @Test
    void says_why_for_every_paper() {
        assertThat(needs.of(Forms.ofWang(), Licences.NONE, List.of(), Set.of(), Map.of(), Set.of()))
                .allSatisfy(need -> assertThat(need.why()).endsWith("。"));
    }

    private Map<String, MaterialNeeds.State> states(Form form, Licences licences) {
        return needs.of(form, licences, List.of(), Set.of(), Map.of(), Set.of()).stream()
                .collect(Collectors.toMap(MaterialNeeds.Need::kind, MaterialNeeds.Need::state));
    }

    private static Licences licences(String husband, String householder) {
        return new Licences(
                null,
                new Licences.IdCard("01", "220502", null, null),
                new Licences.Household("220502", householder, null, null, "1"),
                new Licences.Marriage("J220502-2023-000123", "2023-05-20", true, null, "王浩然", "01", husband),
                null);
    }
}
