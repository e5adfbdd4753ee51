package birth.workflows;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import birth.kit.test.MovableClock;
import birth.kit.test.RealParts;
import birth.kit.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who must act, why, and until when, as the department and the family go on (domain.md 3.3, 4.1). */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ItemWaitsTest {

    @AfterEach
    void real_time_again() {
        MovableClock.real();
    }

    @Test
    void follows_every_act_of_a_clerk() {
        var family = Family.submitted(false);
        shows(family, "item.accepted.v1", "birth-certificate DECISION 2026-11-06 running");
        shows(family, "item.due-changed.v1", "birth-certificate DECISION 2026-11-10 running");
        shows(family, "item.notice-issued.v1", "parent NOTICE 2026-11-20 running");
        shows(family, "item.due-changed.v1", "parent NOTICE 2026-11-20 running");
        shows(family, "item.notice-withdrawn.v1", "birth-certificate DECISION 2026-11-09 running");
        shows(family, "item.returned.v1", "parent RETURNED 2026-11-25 running");
        shows(family, "item.resumed.v1", "birth-certificate DECISION 2026-11-12 running");
        shows(family, "item.extended.v1", "birth-certificate DECISION 2026-11-13 running");
        shows(family, "item.held.v1", "birth-certificate CLERK 2026-11-13 running");
        shows(family, "item.released.v1", "birth-certificate DECISION 2026-11-13 running");
        shows(family, "item.tolerated.v1", "birth-certificate TOLERATED 2026-11-13 running");
        shows(family, "item.toleration-ended.v1", "birth-certificate DECISION 2026-11-13 running");
        shows(family, "item.approved.v1", "birth-certificate SECOND_PERSON 2026-11-13 running");
        shows(family, "item.reversed.v1", "birth-certificate DECISION 2026-11-13 running");
        family.hears(family.says(
                "B", 1, "item.suspended.v1", "\"reasonCode\":\"SPECIAL_PROCEDURE\",\"until\":\"2026-12-01\""));
        awaitWait(family, "B", "birth-certificate SPECIAL_PROCEDURE 2026-12-01 stands");
        shows(family, "item.resumed.v1", "birth-certificate DECISION 2026-11-12 running");
    }

    @Test
    void gives_the_family_a_month_when_it_is_sent_to_the_window_whose_result_still_counts() {
        var family = Family.submitted(false).completed("B").waitFor("ask H");
        family.hears(family.says("H", "item.accepted.v1"), family.says("H", "item.diverted.v1"));
        Awaitility.await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            var wait = wait(family, "H");
            assertThat(wait.get("owner") + " " + wait.get("reason")).isEqualTo("parent WINDOW");
            assertThat(OffsetDateTime.parse((String) wait.get("dueAt")))
                    .isBetween(
                            OffsetDateTime.now().plusDays(30).minusMinutes(5),
                            OffsetDateTime.now().plusDays(30));
        });

        family.hears(family.says("H", "item.id-number-known.v1")).waitFor("ask C");
    }

    @Test
    void names_the_department_that_is_to_act_for_an_item_that_waits() {
        var family = Family.submitted("BHS", true).waitFor("ask B");
        awaitOwner(family, "S", "birth-certificate");
        family.completed("B");
        awaitOwner(family, "S", "parent");
        family.hears(family.consent("granted"));
        awaitOwner(family, "S", "household-registration");
        assertThat(wait(family, "S").get("reason")).isEqualTo("PREDECESSOR");
    }

    @Test
    void shows_that_the_department_owes_an_answer_to_a_cancellation() {
        var family = Family.submitted(false);
        shows(family, "item.notice-issued.v1", "parent NOTICE 2026-11-20 running");
        family.hears(family.childDied(1)).waitFor("cancel V");

        assertThat(wait(family, "V")).containsEntry("owner", "vaccination").containsEntry("reason", "CANCELLATION");
        assertThat(wait(family, "B")).containsEntry("reason", "NOTICE");
    }

    private static void shows(Family family, String type, String expected) {
        family.hears(family.says("B", type));
        awaitWait(family, "B", expected);
    }

    private static void awaitWait(Family family, String item, String expected) {
        Awaitility.await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            var wait = wait(family, item);
            assertThat(wait.get("owner") + " " + wait.get("reason") + " "
                            + wait.get("dueAt").toString().substring(0, 10)
                            + (Boolean.TRUE.equals(wait.get("stands")) ? " stands" : " running"))
                    .isEqualTo(expected);
        });
    }

    private static void awaitOwner(Family family, String item, String owner) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(wait(family, item).get("owner")).isEqualTo(owner));
    }

    private static Map<String, Object> wait(Family family, String item) {
        return given().auth()
                .oauth2(Tokens.withRole("administrator"))
                .get("/waits")
                .jsonPath()
                .getMap("find { it.subject == '" + family.child() + "' && it.item == '" + item + "' }");
    }
}
