package birth.journeys.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import birth.journeys.actor.Parent;
import birth.journeys.actor.Policy;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** domain.md 4.1 and 4.3: the notice of next year's holidays comes while clocks run; due days move, and the family reads why. */
class CalendarImportedIT extends Scenario {

    /** A name of its own in each run: a notice that was given before changes nothing. */
    private final String newYear = "元旦" + UUID.randomUUID().toString().substring(0, 4);

    @Test
    void due_days_follow_the_notice_and_its_correction() {
        time.to("2026-12-30T09:30");
        var applied = Applied.by(delivered(Cast.bornOn("C1", "2026-12-28")))
                .consented()
                .certified();
        applied.until("H", "ACCEPTED");

        Policy.holidays(2027, newYear, List.of("2027-01-01", "2027-01-02", "2027-01-03"));
        dueOn(applied, "2027-01-05");
        Policy.holidays(2027, newYear, List.of("2027-01-01", "2027-01-02", "2027-01-03", "2027-01-04"));
        dueOn(applied, "2027-01-06");

        assertThat(applied.item("H").path("dueWhy").asText()).contains("含" + newYear + "4天假");
        Await.until(
                "the case due on 2027-01-08",
                () -> applied.look().path("dueOn").asText().equals("2027-01-08"));
        var mother = new Parent(applied.family().mother());
        var moves = moves(mother.timeline(applied.caseNo()));
        assertThat(moves).anySatisfy(line -> assertThat(line).contains("承诺日期由2027-01-05调整为2027-01-06"));
        assertThat(moves).anySatisfy(line -> assertThat(line).contains("2027年放假安排已公布", "调整为2027-01-08", newYear));
        assertThat(texts(mother.messages(applied.caseNo()), "code")).contains("DUE_CHANGED");
    }

    private static void dueOn(Applied applied, String day) {
        Await.until(
                "the registration due on " + day,
                () -> applied.item("H").path("dueOn").asText().equals(day));
    }

    private static List<String> moves(JsonNode timeline) {
        return StreamSupport.stream(timeline.spliterator(), false)
                .filter(line -> line.path("code").asText().equals("DUE_CHANGED"))
                .map(line -> line.path("text").asText())
                .toList();
    }
}
