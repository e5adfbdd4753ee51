package birth.journeys.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import birth.journeys.actor.Parent;
import birth.journeys.actor.ProvincialIdentity;
import birth.journeys.family.CitizenNumber;
import birth.journeys.family.Family;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** domain.md 3.9 row 3, E01, E02: no hospital of ours recorded the birth, the household is here; the case begins at the registration. */
class BornElsewhereIT extends Scenario {

    private static final String BIRTHPLACE = "310101";
    /** An invented institution with right check characters. */
    private static final String ISSUER = "91220502MAC9K01A44";

    private final String certNo =
            "Z319" + "%06d".formatted(ThreadLocalRandom.current().nextInt(1_000_000));

    @Test
    void with_a_certificate_its_issuer_stands_by_the_child_is_registered_and_the_rest_follows() {
        time.to("2026-11-10T10:05");
        var applied = applied();
        assertThat(applied.caseNo()).startsWith("220502");
        assertThat(applied.item("B").path("state").asText()).isEqualTo("SKIPPED");
        assertThat(applied.item("B").path("reasonCode").asText()).isEqualTo("E02");
        assertThat(applied.item("V").path("state").asText()).isEqualTo("ELSEWHERE");

        applied.consented();
        applied.registers(applied.task("H").claimed());
        assertThat(applied.result("H").path("child.idNo").asText())
                .startsWith("22050220261102")
                .matches(CitizenNumber::isValid);
        applied.until("I", "COMPLETED");
        applied.until("C", "COMPLETED");
        applied.until("G", "COMPLETED");
        applied.task("S").decide();
        assertThat(applied.result("S").path("subsidy.totalYuan").asText()).isEqualTo("10800");
    }

    @Test
    void a_certificate_its_issuer_does_not_know_stops_the_registration() {
        time.to("2026-11-10T10:05");
        var applied = applied().consented();
        var officer = applied.task("H").claimed();
        officer.act("verifications", Map.of("subject", "CERTIFICATE", "standing", "NOT_FOUND", "basis", "签发地答复查无此号"))
                .expect(200, 204);
        var refusal = officer.desk().approve(officer.id());
        assertThat(refusal.status()).isEqualTo(409);
        assertThat(refusal.code()).isEqualTo("CERT_NOT_VALID");
    }

    @Test
    void a_birth_at_home_goes_on_at_the_registration_with_the_certificate_of_the_county() {
        time.to("2026-11-10T10:05");
        var applied = applied("220524");
        assertThat(applied.item("B").path("reasonCode").asText()).isEqualTo("E04");
        assertThat(applied.item("V").path("reasonCode").asText()).isEqualTo("VACCINATED_ELSEWHERE");
        applied.consented();
        applied.registers(applied.task("H").claimed());
        applied.until("I", "COMPLETED");
        applied.until("C", "COMPLETED");
    }

    private Applied applied() {
        return applied(BIRTHPLACE);
    }

    private Applied applied(String birthplace) {
        var like = Cast.like("C1");
        ProvincialIdentity.signUp(like.mother());
        ProvincialIdentity.signUp(like.father());
        var mother = new Parent(like.mother());
        var ref = mother.bring(birthplace, ISSUER, certNo, like)
                .expect(201)
                .path("deliveryRef")
                .asText();
        assertThat(UUID.fromString(ref)).isNotNull();
        var family = new Family(
                like.alias(), ref, like.county(), like.mother(), like.father(), like.children(), like.traits());
        return Applied.by(family, filled -> filled.items("BVHICGS")
                .child(1, "birthOrder", "1")
                .with("pay", "payeeName", like.mother().name())
                .with("pay", "bank", "ICBC")
                .with("pay", "account", "6217990099000001238"));
    }
}
