package birth.journeys.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import birth.journeys.actor.Parent;
import org.junit.jupiter.api.Test;

/** domain.md 5: a consent is revocable only as long as the child is not registered. */
class ConsentRevokedIT extends Scenario {

    @Test
    void until_the_registration_it_is_taken_back_and_given_again() {
        time.to("2026-11-03T10:05");
        var applied = Applied.by(delivered(Cast.like("C1"))).consented().certified();
        applied.task("H");
        new Parent(applied.family().father()).revokeConsent(applied.caseNo()).expect(200);
        applied.until("H", "CANCELLED");
        applied.consented().registered();
    }

    @Test
    void after_the_registration_it_cannot_be_taken_back() {
        time.to("2026-11-03T10:05");
        var applied =
                Applied.by(delivered(Cast.like("C1"))).consented().certified().registered();
        var late = new Parent(applied.family().father()).revokeConsent(applied.caseNo());
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.code()).isEqualTo("CONSENT_USED");
        assertThat(late.body().path("detail").asText()).contains("派出所");
    }
}
