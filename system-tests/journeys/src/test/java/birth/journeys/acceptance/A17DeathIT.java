package birth.journeys.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import birth.journeys.actor.Parent;
import birth.journeys.actor.Ward;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** domain.md 12 A17: a newborn dies while the police is at work; what no longer makes sense ends at once and quietly. */
class A17DeathIT extends Scenario {

    private static final String[] CHEERFUL = {"恭喜", "祝贺", "喜", "提醒", "评价"};

    @Test
    void a_death_ends_card_guidance_and_subsidy_within_a_minute() {
        time.to("2026-11-13T09:00");
        var family = delivered(Cast.like("C7"));
        var applied =
                Applied.by(family, A17DeathIT::wantsEverything).consented().certified();
        applied.until("V", "COMPLETED");
        applied.until("I", "WAITING");
        var officer = applied.task("H").claimed();
        time.to("2026-11-14T08:00");
        var linesBefore = lines(applied).size();
        var toldBefore = texts(messages(applied), "id");

        var died = Instant.now();
        Ward.diesOn(family, 1, "2026-11-14");
        applied.until("C", "CANCELLED");
        applied.until("S", "CANCELLED");
        applied.until("T", "CANCELLED");
        assertThat(Duration.between(died, Instant.now())).isLessThan(Duration.ofMinutes(1));

        var child = applied.child(1);
        assertThat(child.path("bereaved").asBoolean()).isTrue();
        assertThat(applied.item("H").path("name").asText()).isEqualTo("出生登记和死亡登记");
        assertThat(applied.state("H")).isEqualTo("ACCEPTED");
        assertThat(applied.state("I")).isIn("WAITING", "ACCEPTED", "REQUESTED");
        assertThat(applied.item("I").path("hint").asText()).contains("报销孩子的住院费用");
        Await.until(
                "the officer's task names the death",
                () -> officer.opened().path("item").path("childDiedOn").asText().equals("2026-11-14"));
        assertThat(String.join(
                        "\n", lines(applied).subList(linesBefore, lines(applied).size())))
                .doesNotContain(CHEERFUL);

        assertThat(only(officer.desk().examination(officer.id()), "code", "BIRTH_AND_DEATH")
                        .path("text")
                        .asText())
                .as("birth and death are entered together, and somebody calls the family")
                .contains("一并办理", "与家属联系");
        officer.desk().approve(officer.id()).expect(200);
        applied.until("H", "COMPLETED");
        assertThat(applied.result("H").path("child.diedOn").asText()).isEqualTo("2026-11-14");
        assertThat(applied.state("C")).isEqualTo("CANCELLED");
        applied.until("I", "COMPLETED");
        time.to("2026-12-12T09:00");
        nothingCheerfulIsSent(applied, toldBefore);
        assertThat(texts(new Parent(family.mother()).timeline(applied.caseNo()), "code"))
                .doesNotContain("RATING_ASKED", "DOSE_DUE", "PAYMENT_OPEN");
    }

    /** Plain facts may lie in the inbox; what reaches the phone is at most the condolence the bureau approved. */
    private static void nothingCheerfulIsSent(Applied applied, List<String> toldBefore) {
        Await.until(
                "what is to be sent to be sent, and the rest kept back",
                () -> !messages(applied).toString().contains("\"QUEUED\""));
        for (var message : messages(applied)) {
            if (!toldBefore.contains(message.path("id").asText())) {
                assertThat(message.path("text").asText()).doesNotContain(CHEERFUL);
                assertThat(message.path("code").asText().equals("CONDOLENCE")
                                || !message.path("deliveries").toString().matches(".*\"(SENT|FAILED)\".*"))
                        .as(message.toString())
                        .isTrue();
            }
        }
    }

    private static JsonNode messages(Applied applied) {
        return new Parent(applied.family().mother()).messages(applied.caseNo());
    }

    @Test
    void of_twins_only_the_one_who_died_is_concerned() {
        time.to("2026-11-06T09:00");
        var family = delivered(Cast.like("C2"));
        var applied =
                Applied.by(family, A17DeathIT::twins).consented().certified(1).certified(2);
        applied.task(1, "H");
        applied.task(2, "H");
        Ward.diesOn(family, 2, "2026-11-06");
        applied.until(2, "C", "CANCELLED");
        applied.until(2, "S", "CANCELLED");

        assertThat(applied.child(2).path("bereaved").asBoolean()).isTrue();
        assertThat(applied.child(1).path("bereaved").asBoolean()).isFalse();
        assertThat(states(applied.child(1))).doesNotContain("CANCELLED");
        applied.registered(1);
        applied.until(1, "C", "COMPLETED");
        assertThat(applied.item(2, "C").path("state").asText()).isEqualTo("CANCELLED");
    }

    private static void wantsEverything(Filled filled) {
        filled.items("BVHICGST")
                .with(
                        "pay",
                        "payeeName",
                        filled.form().path("mail").path("receiver").asText())
                .with("pay", "bank", "ICBC")
                .with("pay", "account", "6217990099000001238")
                .child(1, "birthOrder", "1");
    }

    private static void twins(Filled filled) {
        wantsEverything(filled);
        filled.child(1, "relation", "22").child(2, "relation", "32").child(2, "birthOrder", "2");
    }

    private static List<String> lines(Applied applied) {
        return texts(new Parent(applied.family().mother()).timeline(applied.caseNo()), "text");
    }

    private static List<String> states(JsonNode child) {
        return texts(child.path("items"), "state");
    }
}
