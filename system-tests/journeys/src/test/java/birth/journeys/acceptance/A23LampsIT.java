package birth.journeys.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import birth.journeys.actor.Parent;
import birth.journeys.actor.Policy;
import birth.journeys.actor.Supervision;
import birth.journeys.stack.Http;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** domain.md 12 A23: the lamps over three registrations with a promise of five days at the end of 2026-11-23. */
class A23LampsIT extends Scenario {

    private static final String PROMISE = "birth.casework.promise-days.H";

    @Test
    void yellow_red_and_none_and_the_report_equals_the_events() {
        time.to("2026-11-12T08:50");
        Policy.agree(PROMISE, "5", "2026-11-12");
        Policy.agree(PROMISE, "3", "2026-11-18");
        var paused = promised(5, A23LampsIT::registrationAccepted);
        assertThat(paused.item("H").path("dueOn").asText()).isEqualTo("2026-11-19");
        time.to("2026-11-13T09:00");
        var late = registrationAccepted();
        time.to("2026-11-16T09:00");
        suspend(paused);
        time.to("2026-11-17T09:00");
        var near = registrationAccepted();
        time.to("2026-11-23T16:30");

        Await.until(
                "yellow, red and grey at the end of the day",
                () -> lamp(near).equals("YELLOW")
                        && lamp(late).equals("RED")
                        && lamp(paused).equals("GREY"));
        assertThat(line(near).path("dueOn").asText()).isEqualTo("2026-11-24");
        assertThat(line(late).path("dueOn").asText()).isEqualTo("2026-11-20");
        assertThat(line(paused).path("why").asText()).contains("特别程序", "2026-11-16");

        redIsTold(late);
        assertThat(Supervision.clocksOf(paused.caseNo() + "-1").path("lamps"))
                .as("nobody is told of a clock that stands")
                .noneMatch(lit -> lit.path("item").asText().equals("H")
                        && !lit.path("raisedAt").asText().startsWith("2026-11-1"));

        var before = Supervision.report();
        assertThat(Supervision.rebuild().path("differing").toString())
                .doesNotContain(near.caseNo(), late.caseNo(), paused.caseNo());
        for (var one : new Applied[] {near, late, paused}) {
            assertThat(line(one)).isEqualTo(only(registrations(before), "subject", one.caseNo() + "-1"));
        }
    }

    /** The section head is on the list, and the family is sent an apology. */
    private static void redIsTold(Applied late) {
        Await.until("the red card to be raised", () -> Supervision.clocksOf(late.caseNo() + "-1")
                .path("lamps")
                .toString()
                .contains("\"RED\""));
        var red = only(Supervision.clocksOf(late.caseNo() + "-1").path("lamps"), "lamp", "RED");
        assertThat(red.path("item").asText()).isEqualTo("H");
        assertThat(red.path("apologyKey").asText()).isNotEmpty();
        assertThat(red.path("informed").toString()).contains("SECTION_HEAD");
        var mother = new Parent(late.family().mother());
        Await.until("the apology", () -> texts(mother.messages(late.caseNo()), "code")
                .contains("OVERDUE_APOLOGY"));
        assertThat(only(mother.messages(late.caseNo()), "code", "OVERDUE_APOLOGY")
                        .path("text")
                        .asText())
                .contains("很抱歉", "2026-11-20", "新的日期为2026-11-");
    }

    /** A pause needs a supervisor and its basis. */
    private static void suspend(Applied paused) {
        var task = paused.task("H").claimed();
        var supervisor = task.supervisor();
        var withoutBasis =
                supervisor.act(task.id(), "special-procedure", Map.of("type", "ENQUIRY", "plannedEnd", "2026-12-04"));
        assertThat(withoutBasis.status()).isEqualTo(400);
        assertThat(texts(withoutBasis.body().path("errors"), "field")).contains("basis", "basisFile");
        var procedure = Map.of(
                "type", "ENQUIRY", "basis", "示例协查函〔2026〕1号", "basisFile", "JVBERi0xLjc=", "plannedEnd", "2026-12-04");
        assertThat(task.act("special-procedure", procedure).status()).isEqualTo(403);
        supervisor.act(task.id(), "special-procedure", procedure).expect(200);
        paused.until("H", "SUSPENDED");
    }

    private static Applied registrationAccepted() {
        var applied = Applied.by(delivered(Cast.like("C1"))).consented().certified();
        applied.until("H", "ACCEPTED");
        return applied;
    }

    private static String lamp(Applied applied) {
        return line(applied).path("lamp").asText();
    }

    private static JsonNode line(Applied applied) {
        return only(registrations(Supervision.report()), "subject", applied.caseNo() + "-1");
    }

    private static JsonNode registrations(JsonNode report) {
        var lines = Http.JSON.createArrayNode();
        report.path("lines").forEach(line -> {
            if (line.path("item").asText().equals("H")) {
                lines.add(line);
            }
        });
        return lines;
    }
}
