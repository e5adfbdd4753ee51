package birth.journeys.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import birth.journeys.actor.Parent;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** domain.md 12 A10: before the certificate a case may be taken back whole; after the registration only what is still open. */
class A10WithdrawIT extends Scenario {

    @Test
    void before_the_certificate_the_case_is_closed_and_the_draft_kept_for_thirty_days() {
        time.to("2026-11-13T09:00");
        var family = delivered(Cast.like("C7"));
        var mother = new Parent(family.mother());
        var applied = Applied.by(family);
        applied.until("V", "COMPLETED");
        applied.task("B");
        mother.withdraw(applied.caseNo()).expect(202);
        applied.until("B", "WITHDRAWN");
        applied.until("H", "WITHDRAWN");
        Await.until("the case is closed", () -> Set.of("WITHDRAWN", "DONE")
                .contains(applied.look().path("state").asText()));
        assertThat(applied.state("V")).as("a given vaccination stays").isEqualTo("COMPLETED");
        assertThat(applied.result("V").path("vacc.childCode").asText()).isNotEmpty();

        var draft = mother.openDraft(family);
        assertThat(draft.path("form").path("children").path(0).path("givenName").asText())
                .isEqualTo("子墨");
        time.to("2026-12-13T12:00");
        mother.draft(draft).expect(200);
        time.to("2026-12-14T12:00");
        Await.until("the draft is deleted", () -> mother.draft(draft).status() == 404);
    }

    @Test
    void after_the_registration_only_insurance_and_card_may_be_taken_back() {
        time.to("2026-11-13T09:00");
        var family = delivered(Cast.like("C7"));
        var mother = new Parent(family.mother());
        var applied = Applied.by(
                        family, filled -> filled.with("card", "bank", "XXXX").with("insurance", "region", "220503"))
                .consented()
                .certified()
                .registered();
        applied.task("I");
        applied.task("C");
        var refused = mother.withdraw(applied.caseNo());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("POLICE_CORRECTION_ONLY");
        assertThat(refused.body().path("detail").asText()).contains("派出所", "更正");

        assertThat(new Parent(family.father())
                        .withdraw(applied.caseNo(), "I", "C")
                        .code())
                .as("not by the other parent")
                .isEqualTo("APPLICANT_ONLY");

        mother.withdraw(applied.caseNo(), "I", "C").expect(202);
        applied.until("I", "WITHDRAWN");
        applied.until("C", "WITHDRAWN");
        assertThat(applied.state("H")).isEqualTo("COMPLETED");
    }
}
