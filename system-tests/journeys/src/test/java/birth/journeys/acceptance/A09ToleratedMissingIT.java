package birth.journeys.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import birth.journeys.actor.NationalSystems;
import birth.journeys.actor.Parent;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** domain.md 12 A09: civil affairs does not answer; the registration is examined, and the late answer itself frees its result. */
class A09ToleratedMissingIT extends Scenario {

    @AfterEach
    void civil_affairs_answers_again() {
        NationalSystems.behave("marriage", "NORMAL");
    }

    @Test
    void the_result_waits_for_the_marriage_and_comes_without_the_parents() {
        NationalSystems.behave("marriage", "DOWN");
        time.to("2026-11-16T09:00");
        var applied = Applied.by(delivered(Cast.like("C7"))).consented().certified();
        var officer = applied.task("H").claimed();
        assertThat(texts(officer.desk().examination(officer.id()), "code")).contains("MARRIAGE_UNVERIFIED");
        var unverified = officer.desk().approve(officer.id());
        assertThat(unverified.status()).isEqualTo(409);
        assertThat(unverified.code()).isEqualTo("MARRIAGE_UNVERIFIED");

        officer.act("toleration", Map.of("materials", List.of("marriage-certificate"), "days", 10))
                .expect(200);
        Await.until("the parents see what is tolerated", () -> applied.item("H").has("tolerated"));
        var tolerated = applied.item("H").path("tolerated");
        assertThat(tolerated.path("supplyBy").asText()).isEqualTo("2026-11-30");
        assertThat(tolerated.path("materials").toString()).contains("marriage-certificate");
        assertThat(officer.opened().path("item").path("materialOutstanding").asBoolean())
                .isTrue();
        assertThat(officer.desk().approve(officer.id()).status())
                .as("the result is held")
                .isEqualTo(409);
        assertThat(applied.item("H").path("resultId").isTextual()).isFalse();

        NationalSystems.behave("marriage", "NORMAL");
        Await.until(
                "the repeated query is answered",
                () -> !officer.opened().path("item").path("materialOutstanding").asBoolean());
        applied.registers(officer);
        Await.until("nothing is tolerated any more", () -> !applied.item("H").has("tolerated"));
        var mother = new Parent(applied.family().mother());
        assertThat(texts(mother.timeline(applied.caseNo()), "code"))
                .contains("TOLERATED", "TOLERATION_SUPPLIED")
                .doesNotContain("NOTICE_ISSUED", "FORM_REVISED");
    }
}
