package birth.journeys.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import birth.journeys.actor.Parent;
import birth.journeys.actor.Policy;
import org.junit.jupiter.api.Test;

/** domain.md 3.3 and 4.1: where a district has agreed so, an office silent for five working days has accepted. */
class DeemedAcceptanceIT extends Scenario {

    private static final String SWITCH = "birth.casework.deemed-acceptance.H";

    @Test
    void after_five_silent_days_the_officer_can_send_no_notice_any_more() {
        time.to("2026-12-01T09:30");
        Policy.agree(SWITCH, "true", "2026-12-01");
        Policy.agree(SWITCH, "false", "2026-12-16");
        var applied = Applied.by(delivered(Cast.bornOn("C1", "2026-11-28")))
                .consented()
                .certified();
        var officer = applied.task("H").claimed();

        time.to("2026-12-08T16:00");
        assertThat(officer.wasDone("DEEMED_ACCEPTED")).as("on the fifth day").isFalse();
        time.to("2026-12-09T09:00");
        Await.until("the silence to count", () -> officer.wasDone("DEEMED_ACCEPTED"));
        Await.until("the forgotten claim to lapse", () -> officer.wasDone("CLAIM_LAPSED"));
        officer.claimed();

        var late = officer.desk().notice(officer.id(), "D01", "hukou.householderName");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.code()).isEqualTo("DEEMED_ACCEPTED");
        assertThat(new Parent(applied.family().mother())
                        .timeline(applied.caseNo())
                        .toString())
                .as("no right is shown that no office has confirmed")
                .doesNotContain("视为受理", "DEEMED");
        applied.registers(officer);
    }
}
