package birth.journeys.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import birth.journeys.actor.NationalSystems;
import birth.journeys.actor.Parent;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** domain.md 12 A21: the card centre is away for a morning; only the card waits, and one order comes of it. */
class A21OutageIT extends Scenario {

    private static final String OFFICE = "social-security-card";

    @AfterEach
    void theCardCentreIsWell() {
        NationalSystems.behave("card", "NORMAL");
    }

    @Test
    void the_card_waits_for_its_centre_and_is_ordered_once() {
        time.to("2026-11-06T10:00");
        var applied = Applied.by(delivered(Cast.like("C1"))).consented().certified();
        time.to("2026-11-09T08:30");
        NationalSystems.behave("card", "DOWN");
        applied.registered();

        applied.until("C", "HELD");
        applied.until("I", "COMPLETED");
        assertThat(applied.state("H")).isEqualTo("COMPLETED");
        var task = applied.task("C");
        assertThat(task.opened().path("item").path("heldFor").asText()).isEqualTo("SYSTEM_DOWN");
        assertThat(task.opened().path("item").path("clockRunning").asBoolean())
                .as("an outage is no reason for the clock to stand")
                .isTrue();
        var told = new Parent(applied.family().mother()).timeline(applied.caseNo());
        assertThat(only(told, "code", "HELD").path("text").asText())
                .contains("系统处理中")
                .doesNotContain("失败");
        assertThat(orders(applied)).isEmpty();

        time.to("2026-11-09T12:20");
        assertThat(tickets(task)).isEmpty();
        time.to("2026-11-09T12:40");
        Await.until("the ticket after four working hours", () -> !tickets(task).isEmpty());

        NationalSystems.behave("card", "NORMAL");
        time.to("2026-11-09T14:00");
        applied.until("C", "COMPLETED");
        assertThat(orders(applied)).hasSize(1);
        assertThat(orders(applied).getFirst().path("answer").path("cardNo").asText())
                .isEqualTo(applied.result("C").path("card.no").asText());
        Await.until("the ticket to be closed", () -> tickets(task).isEmpty());
    }

    private static List<JsonNode> orders(Applied applied) {
        return StreamSupport.stream(NationalSystems.records("card").spliterator(), false)
                .filter(order -> order.path("requestId").asText().contains(applied.caseNo()))
                .toList();
    }

    private static List<JsonNode> tickets(Task task) {
        return StreamSupport.stream(NationalSystems.tickets(OFFICE).spliterator(), false)
                .filter(ticket -> ticket.path("workItemId").asText().equals(task.id()))
                .toList();
    }
}
