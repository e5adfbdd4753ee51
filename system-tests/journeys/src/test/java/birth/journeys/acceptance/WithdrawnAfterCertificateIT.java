package birth.journeys.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import birth.journeys.actor.Parent;
import org.junit.jupiter.api.Test;

/** domain.md 3.3: once the certificate is issued, the family takes back what is left, and the certificate stays. */
class WithdrawnAfterCertificateIT extends Scenario {

    @Test
    void between_certificate_and_registration_only_the_rest_is_taken_back() {
        time.to("2026-11-13T09:00");
        var family = delivered(Cast.like("C7"));
        var mother = new Parent(family.mother());
        var applied = Applied.by(family).consented().certified();
        applied.until("V", "COMPLETED");
        var officer = applied.task("H");
        var certificate = applied.result("B").path("cert.no").asText();

        var printed = mother.withdraw(applied.caseNo(), "B");
        assertThat(printed.status()).isEqualTo(409);
        assertThat(printed.code()).isEqualTo("PAPER_EXISTS");
        assertThat(printed.body().path("detail").asText()).contains("换发");

        mother.withdraw(applied.caseNo()).expect(202);
        mother.withdraw(applied.caseNo()).expect(202, 409);
        applied.until("H", "WITHDRAWN");
        applied.until("I", "WITHDRAWN");
        applied.until("C", "WITHDRAWN");
        assertThat(applied.state("B")).isEqualTo("COMPLETED");
        assertThat(applied.result("B").path("cert.no").asText()).isEqualTo(certificate);
        assertThat(applied.state("V")).isEqualTo("COMPLETED");
        assertThat(officer.desk().claim(officer.id()).status())
                .as("the officer has nothing to decide any more")
                .isEqualTo(409);
        Await.until(
                "the end of the case",
                () -> applied.look().path("state").asText().equals("DONE"));
    }
}
