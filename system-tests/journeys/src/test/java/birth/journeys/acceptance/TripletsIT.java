package birth.journeys.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import birth.journeys.actor.Parent;
import birth.journeys.family.Child;
import birth.journeys.family.Family;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** domain.md 3.5: three children are one case; a notice for one of them holds neither brother nor sister. */
class TripletsIT extends Scenario {

    @Test
    void one_officer_registers_three_and_waits_for_the_picture_of_one() {
        time.to("2026-11-06T09:00");
        var family = delivered(triplets());
        var applied = Applied.by(family).consented().certified(1).certified(2).certified(3);
        var officer = applied.task(1, "H").claimed();
        var second = applied.task(2, "H");
        var third = applied.task(3, "H");
        assertThat(List.of(holder(officer), holder(second), holder(third)))
                .as("one officer holds all three")
                .containsOnly("clerk-h-220502");
        assertThat(List.of(relation(officer), relation(second), relation(third)))
                .containsExactly("22", "32", "23");

        second.desk().notice(second.id(), "D01", "hukou.householderName").expect(200);
        applied.until(2, "H", "NOTICE");
        applied.registers(1, officer);
        applied.registers(3, third);
        assertThat(applied.look().path("state").asText()).isEqualTo("PARTLY_DONE");
        for (int index : new int[] {1, 3}) {
            applied.until(index, "I", "COMPLETED");
            applied.until(index, "C", "COMPLETED");
        }
        assertThat(applied.item(2, "H").path("state").asText()).isEqualTo("NOTICE");

        new Parent(family.mother())
                .answerNotices(
                        applied.look(),
                        Map.of("hukou.householderName", family.father().name()));
        applied.until(2, "H", "ACCEPTED");
        applied.registers(2, second);
        for (var field : Map.of("B", "cert.no", "V", "vacc.childCode", "H", "child.idNo", "C", "card.no")
                .entrySet()) {
            assertThat(IntStream.rangeClosed(1, 3).mapToObj(index -> applied.result(index, field.getKey())
                            .path(field.getValue())
                            .asText()))
                    .doesNotContain("")
                    .doesNotHaveDuplicates();
        }
        Await.until(
                "the end of the case",
                () -> applied.look().path("state").asText().equals("DONE"));
    }

    private static Family triplets() {
        var twins = Cast.like("C2");
        var last = twins.children().getLast();
        return Cast.with(
                twins,
                List.of(
                        twins.children().getFirst(),
                        last,
                        new Child(3, "李", "知安", "1", last.bornAt().plusMinutes(6), 36, 2210)));
    }

    private static String holder(Task task) {
        return task.opened().path("item").path("claimedBy").asText();
    }

    private static String relation(Task task) {
        return task.opened().path("fields").path("hukou.relation").asText();
    }
}
