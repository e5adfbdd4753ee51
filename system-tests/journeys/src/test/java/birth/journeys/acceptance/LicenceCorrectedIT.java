package birth.journeys.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import birth.journeys.actor.Hospital;
import birth.journeys.actor.NationalSystems;
import birth.journeys.actor.Parent;
import birth.journeys.actor.ProvincialIdentity;
import birth.journeys.actor.Ward;
import birth.journeys.family.Family;
import birth.journeys.stack.Until;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * domain.md 2.2 E17: an electronic licence is wrong. The family goes on online with a photo, a clerk compares, and the issuer is
 * asked to correct the licence (证照纠错) beside it.
 */
class LicenceCorrectedIT extends Scenario {

    private static final String MISPRINT = "J220502-2023-000132";

    @Test
    void the_family_goes_on_while_the_issuer_corrects_the_licence() {
        var family = marriedByWrongLicence();
        var mother = new Parent(family.mother());
        var draft = mother.openDraft(family);
        mother.fill(draft, Filled.of(family).form()).expect(200);
        var right = mother.draft(draft)
                .expect(200)
                .path("form")
                .path("marriage")
                .path("certNo")
                .asText();
        assertThat(said(mother, draft)).isEqualTo(MISPRINT);
        assertThat(paper(mother, draft)).isEqualTo("GIVEN");
        NationalSystems.issuerSays(right, "RECEIVED", null);

        var id = mother.dispute(draft, "marriage.certNo", right, "证照上最后两位数字颠倒")
                .expect(201)
                .path("id")
                .asText();
        var asked = corrected(mother, draft, "RECEIVED");
        assertThat(asked.path("office").asText()).isEqualTo("民政部门（婚姻登记处）");
        assertThat(asked.path("dueOn").asText()).isNotEmpty();
        assertThat(paper(mother, draft)).isEqualTo("NEEDED");
        assertThat(texts(mother.eligibility(draft).path(0).path("rules"), "rule"))
                .contains("E17");

        var applied = new Applied(
                family, mother.submit(draft).expect(201).path("caseNo").asText());
        applied.consented().certified();
        var officer = applied.task("H").claimed();
        assertThat(officer.opened().path("fields").path("disputed.licences").asText())
                .isEqualTo("结婚证字号（正在纠错，以原件照片核对）");
        applied.registers(officer);

        ProvincialIdentity.issuerAnswers(id, Map.of("verdict", "CORRECTED"));
        corrected(mother, draft, "CORRECTED");
        assertThat(said(mother, draft)).isEqualTo(right);
        assertThat(texts(mother.timeline(applied.caseNo()), "code")).contains("LICENCE_CORRECTED");
        for (var parent : new Parent[] {mother, new Parent(family.father())}) {
            assertThat(texts(parent.messages(applied.caseNo()), "code")).contains("LICENCE_CORRECTED");
        }
    }

    @Test
    void an_issuer_that_finds_the_licence_right_says_why_and_the_first_word_stands() {
        var family = marriedByWrongLicence();
        var mother = new Parent(family.mother());
        var draft = mother.openDraft(family);
        var claimed = "J220502-2022-000321";
        NationalSystems.issuerSays(claimed, "DECLINED", "与登记档案一致");
        var id = mother.dispute(draft, "marriage.certNo", claimed, "记得不是这个号")
                .expect(201)
                .path("id")
                .asText();
        assertThat(corrected(mother, draft, "DECLINED").path("answer").asText()).isEqualTo("与登记档案一致");
        assertThat(said(mother, draft)).isEqualTo(MISPRINT);
        ProvincialIdentity.issuerAnswers(id, Map.of("verdict", "CORRECTED"), 409);
        assertThat(said(mother, draft)).isEqualTo(MISPRINT);
        assertThat(paper(mother, draft)).isEqualTo("GIVEN");
    }

    private static Family marriedByWrongLicence() {
        var family = Cast.like("C6");
        var spouse = family.father();
        ProvincialIdentity.signUp(
                family.mother(),
                Map.of(
                        "marriage",
                        Map.of(
                                "certNo",
                                MISPRINT,
                                "date",
                                "2023-05-20",
                                "valid",
                                true,
                                "spouseName",
                                spouse.name(),
                                "spouseIdType",
                                "01",
                                "spouseIdNo",
                                spouse.idNo())));
        ProvincialIdentity.signUp(spouse);
        Hospital.stock(family.county(), family.institution(), 20);
        Ward.record(family, Hospital.delivery(family)).expect(201);
        return family;
    }

    private static String said(Parent mother, JsonNode draft) {
        return mother.draft(draft)
                .expect(200)
                .path("licences")
                .path("marriage.certNo")
                .asText();
    }

    private static String paper(Parent mother, JsonNode draft) {
        return only(mother.materials(draft), "kind", "marriage-certificate")
                .path("state")
                .asText();
    }

    private static JsonNode corrected(Parent mother, JsonNode draft, String state) {
        return Until.present("the correction in " + state, Duration.ofSeconds(60), () -> Optional.of(
                        mother.corrections(draft).path(0))
                .filter(one -> one.path("state").asText().equals(state)));
    }
}
