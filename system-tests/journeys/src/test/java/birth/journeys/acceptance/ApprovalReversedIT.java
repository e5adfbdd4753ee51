package birth.journeys.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** domain.md 3.10 rule 1: before the paper two persons undo a wrong approval; afterwards only a new legal act can. */
class ApprovalReversedIT extends Scenario {

    private static final Map<String, String> WRONG = Map.of("reasonCode", "WRONG_DATA");

    @Test
    void before_the_paper_by_two_persons_and_never_after_it() {
        time.to("2026-11-03T10:05");
        var applied = Applied.by(delivered(Cast.like("C1")));
        var clerk = applied.task("B").claimed();
        clerk.desk().approve(clerk.id()).expect(200);
        applied.until("B", "APPROVED");

        clerk.act("reversal", WRONG).expect(200);
        assertThat(clerk.act("reversal-confirmation", null).code()).isEqualTo("SAME_PERSON");
        assertThat(applied.state("B")).isEqualTo("APPROVED");
        clerk.second().act(clerk.id(), "reversal-confirmation", null).expect(200);
        applied.until("B", "ACCEPTED");
        assertThat(clerk.second().confirm(clerk.id()).status())
                .as("nothing to confirm any more")
                .isEqualTo(409);

        clerk.desk().approve(clerk.id()).expect(200);
        clerk.second().confirm(clerk.id()).expect(200);
        applied.until("B", "COMPLETED");
        var late = clerk.act("reversal", WRONG);
        assertThat(late.code()).isEqualTo("PAPER_EXISTS");
        assertThat(late.body().path("detail").asText()).contains("换发", "更正", "注销");
    }
}
