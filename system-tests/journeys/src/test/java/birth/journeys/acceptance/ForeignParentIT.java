package birth.journeys.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import birth.journeys.actor.Parent;
import birth.journeys.actor.ProvincialIdentity;
import birth.journeys.family.Family;
import birth.journeys.family.Person;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** domain.md 2.2 E13 and 3.8: a father with a passport; the certificate is issued online, the registration is made at the window. */
class ForeignParentIT extends Scenario {

    @Test
    void a_father_with_a_passport_has_no_household_here_and_signs_at_the_window() {
        time.to("2026-11-03T10:05");
        var family = withFatherFromAbroad(Cast.bornOn("C8", "2026-11-02"));
        delivered(family);
        ProvincialIdentity.vouch(family.father(), "03");
        var mother = new Parent(family.mother());
        var draft = mother.openDraft(family);
        mother.fill(draft, filled(family).form()).expect(200);
        var verdict = mother.eligibility(draft).path(0);
        assertThat(texts(verdict.path("rules"), "rule")).contains("E13");
        assertThat(verdict.path("routes").path("H").path("way").asText()).isEqualTo("WINDOW");
        assertThat(verdict.path("routes").path("B").path("way").asText()).isEqualTo("ONLINE");
        var applied = new Applied(
                        family, mother.submit(draft).expect(201).path("caseNo").asText())
                .consented();

        var task = applied.task("B").claimed();
        task.desk().approve(task.id()).expect(200);
        var proof = task.desk().proof(task.id());
        assertThat(proof.path("fatherName").asText()).isEqualTo("KIM MINSU");
        assertThat(proof.path("fatherIdNo").asText()).isEqualTo(family.father().idNo());
        task.second().confirm(task.id()).expect(200);
        applied.until("B", "COMPLETED");

        assertThat(applied.until("H", "DIVERTED").path("reasonCode").asText()).isEqualTo("E13");
        var officer = applied.task("H").claimed();
        assertThat(officer.desk().approve(officer.id()).code()).isEqualTo("PARENT_FROM_ABROAD");
        applied.registers(officer);
        assertThat(applied.result("H").path("child.name").asText()).isEqualTo("徐亦辰");
        applied.until("I", "COMPLETED");
        applied.until("C", "COMPLETED");
    }

    private static Filled filled(Family family) {
        var filled = Filled.of(family)
                .child(1, "familyName", "徐")
                .with("father", "idType", "03")
                .with("father", "nationality", "KOR")
                .with("hukou", "follow", "M")
                .with("hukou", "householderName", family.mother().name())
                .with("hukou", "householderId", family.mother().idNo())
                .with("insurance", "region", family.mother().hukouRegion());
        ((ObjectNode) filled.form().path("father")).remove("hukouRegion");
        ((ObjectNode) filled.form().path("father")).remove("ethnicity");
        return filled;
    }

    private static Family withFatherFromAbroad(Family family) {
        var passport = "M%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000));
        return new Family(
                family.alias(),
                family.deliveryRef(),
                family.county(),
                family.mother(),
                new Person("KIM MINSU", passport, family.father().mobile(), "01", "220502"),
                family.children(),
                family.traits());
    }
}
