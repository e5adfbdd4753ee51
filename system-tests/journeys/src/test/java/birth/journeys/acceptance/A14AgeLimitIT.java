package birth.journeys.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import birth.journeys.actor.NationalSystems;
import birth.journeys.actor.Parent;
import birth.journeys.actor.Policy;
import birth.journeys.family.Family;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** domain.md 12 A14: a child of almost nine months under a limit of twelve months and under one of six. */
class A14AgeLimitIT extends Scenario {

    private static final String LIMIT = "birth.application.age-limit-months";

    @Test
    void twelve_months_are_online_and_six_send_the_registration_to_the_window() {
        var family = bornInMarch();
        time.to("2026-11-20T09:00");
        Policy.agree(LIMIT, "12", "2026-11-20");
        Policy.agree(LIMIT, "6", "2026-11-21");
        Policy.agree(LIMIT, "12", "2026-11-22");

        Await.until("the limit of twelve months", () -> rules(family).equals(List.of("E33")));
        time.to("2026-11-21T09:00");
        Await.until("the limit of six months", () -> rules(family).equals(List.of("E05")));
        assertThat(verdict(family).path("routes").path("H").path("way").asText())
                .isEqualTo("WINDOW");
        assertThat(verdict(family).path("routes")).hasSize(1);
    }

    @Test
    void the_last_day_is_the_one_before_the_first_birthday() {
        var family = bornInMarch();
        time.to("2027-02-28T23:00");
        assertThat(rules(family)).doesNotContain("E05");
        time.to("2027-03-01T01:00");
        assertThat(rules(family)).contains("E05");
    }

    @Test
    void the_police_wants_a_late_declaration_and_the_insurance_starts_after_payment() {
        var family = bornInMarch();
        time.to("2026-11-20T10:00");
        var applied =
                Applied.by(family, filled -> filled.items("BVHICT")).consented().certified();

        assertThat(applied.item("H").path("route").asText()).isEqualTo("ONLINE");
        var officer = applied.task("H").claimed();
        assertThat(officer.desk().approve(officer.id()).code()).isEqualTo("LATE_DECLARATION");
        officer.desk().approve(officer.id(), "LATE_DECLARATION", "2026-11-20").expect(200);

        assertThat(applied.result("I").has("ins.effectiveFrom"))
                .as("nothing is paid")
                .isFalse();
        applied.until("T", "WAITING");
        NationalSystems.pay(applied.caseNo() + "-T1-1", 400, "2026-11-20");
        time.to("2026-11-20T16:00");
        applied.until("T", "COMPLETED");
        Await.until("the start of cover", () -> applied.item("I").path("result").has("ins.effectiveFrom"));
        assertThat(applied.item("I").path("result").path("ins.rule").asText()).isEqualTo("B4");
        assertThat(applied.item("I").path("result").path("ins.effectiveFrom").asText())
                .as("the day after the payment")
                .isEqualTo("2026-11-21");
    }

    private Family bornInMarch() {
        time.to("2026-03-01T20:00");
        return delivered(Cast.like("C8"));
    }

    private static List<String> rules(Family family) {
        return texts(verdict(family).path("rules"), "rule");
    }

    private static JsonNode verdict(Family family) {
        var mother = new Parent(family.mother());
        var draft = mother.openDraft(family);
        mother.fill(draft, Filled.of(family).form()).expect(200);
        return mother.eligibility(draft).path(0);
    }
}
