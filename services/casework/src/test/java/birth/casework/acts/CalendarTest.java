package birth.casework.acts;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import birth.kit.test.Bus;
import birth.kit.test.MovableClock;
import birth.kit.test.RealParts;
import birth.kit.test.StoredRows;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A year's notice comes, and a policy changes, while items are under way (domain.md 4.1). */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class CalendarTest {

    private final Errand errand = Errand.of("H").form("child.name", "王梓涵");

    @AfterEach
    void realTime() {
        MovableClock.real();
    }

    @Test
    void moves_a_running_clock_once_and_says_why_and_leaves_a_standing_one() {
        MovableClock.stopAt("2029-12-28T10:06:00+08:00");
        errand.accepted();
        var standing = Errand.of("H").form("child.name", "李知远").accepted();
        standing.by(standing.supervisor(), "special-procedure", """
                {"type":"PARENTAGE_TEST","basis":"鉴定委托书第8号","basisFile":"JVBERi0xLjc=","plannedEnd":"2030-01-20"}""").statusCode(200);
        errand.opened(errand.clerk("han"))
                .body("item.dueOn", equalTo("2030-01-02"))
                .body("item.dueWhy", equalTo("含周末2天，2029年、2030年放假安排未公布，暂定"));

        var notice = published("calendar", "2030", 1, """
                {"days":[{"date":"2029-12-31","kind":"off","holiday":"元旦"},{"date":"2030-01-01","kind":"off","holiday":"元旦"}]}""");
        Bus.say(notice, notice);
        errand.awaitSaid("item.due-changed.v1");
        errand.awaitHistory("DUE_CHANGED");
        assertThat(errand.said()).containsExactly("accepted", "due-changed");
        assertThat(errand.payload("item.due-changed.v1"))
                .contains("\"was\":\"2030-01-02\"", "\"dueOn\":\"2030-01-04\"", "\"reasonCode\":\"CALENDAR\"");
        errand.opened(errand.clerk("han"))
                .body("item.dueWhy", equalTo("含元旦2天假，含周末2天，2029年放假安排未公布，暂定"))
                .body("history.act", hasItem("DUE_CHANGED"));
        assertThat(standing.said()).containsExactly("accepted", "suspended");
        standing.opened(standing.clerk("han")).body("item.dueWhy", equalTo("计时已暂停，恢复后顺延"));
        Bus.say(published("calendar", "2030", 2, """
                {"days":[{"date":"2030-01-01","kind":"off","holiday":"元旦"}]}"""));
        await().atMost(20, SECONDS)
                .untilAsserted(() -> errand.opened(errand.clerk("han")).body("item.dueOn", equalTo("2030-01-03")));
    }

    @Test
    void promises_by_the_parameter_of_the_day() {
        Bus.say(published("parameter", "birth.casework.promise-days.H", 1, "{\"value\":\"2\"}"));
        await().atMost(20, SECONDS).until(() -> !StoredRows.read(
                        "select 1 from reference_data where key = 'birth.casework.promise-days.H'", row -> 1)
                .isEmpty());
        MovableClock.stopAt("2031-03-03T10:06:00+08:00");
        errand.accepted().opened(errand.clerk("han")).body("item.dueOn", equalTo("2031-03-05"));
    }

    /** In force from 2029 only, so that no other test of this module is concerned. */
    private static Bus.Said published(String kind, String key, int version, String content) {
        return Bus.Said.of(
                "reference-data", key, "reference.published.v1", "/application", kind + "." + key, """
                {"kind":"%s","key":"%s","version":%d,"validFrom":"2029-01-01","hash":"%s","content":%s}""".formatted(
                                kind, key, version, "0".repeat(64), content));
    }
}
