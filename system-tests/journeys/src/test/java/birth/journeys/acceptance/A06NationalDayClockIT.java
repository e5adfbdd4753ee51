package birth.journeys.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import birth.journeys.actor.Policy;
import birth.journeys.actor.Supervision;
import birth.journeys.family.Family;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** domain.md 12 A06: five working days over the National Day week; the lamps come on working days, the last a Saturday. */
class A06NationalDayClockIT extends Scenario {

    @Test
    void the_week_off_does_not_count_and_the_made_up_saturday_does() {
        time.to("2026-09-28T09:30");
        Policy.agree("birth.casework.promise-days.H", "5", "2026-09-28");
        Policy.agree("birth.casework.promise-days.H", "3", "2026-09-29");
        var applied = promised(
                5, () -> Applied.by(delivered(withFather())).consented().certified());
        var officer = applied.task("H").claimed();
        assertThat(applied.item("H").path("dueOn").asText()).isEqualTo("2026-10-10");
        assertThat(applied.item("H").path("dueWhy").asText()).contains("国庆", "10月10日");
        assertThat(applied.look().path("dueOn").asText()).isEqualTo("2026-10-10");

        assertThat(lampOn("2026-09-30T15:00", applied)).isEqualTo("GREEN");
        assertThat(lampOn("2026-10-01T15:00", applied)).isEqualTo("GREEN");
        assertThat(lampOn("2026-10-07T15:00", applied)).isEqualTo("GREEN");
        assertThat(lampOn("2026-10-08T15:00", applied)).isEqualTo("GREEN");
        assertThat(lampOn("2026-10-09T15:00", applied)).isEqualTo("BLUE");
        Await.until("the blue lamp of Friday", () -> lit(applied).equals(List.of("BLUE 2026-10-09")));
        assertThat(lampOn("2026-10-10T09:30", applied)).isEqualTo("YELLOW");
        Await.until("the yellow lamp of Saturday", () -> lit(applied)
                .equals(List.of("BLUE 2026-10-09", "YELLOW 2026-10-10")));

        applied.registers(officer);
        assertThat(officer.opened().path("item").path("state").asText()).isEqualTo("COMPLETED");
        assertThat(applied.result("H").path("child.idNo").asText()).startsWith("22050220260928");
    }

    /** The dossier tells of the mother alone; the clock is that of a family whose registration runs online. */
    private static Family withFather() {
        var alone = Cast.like("C5");
        var father = Cast.like("C8").father();
        return new Family(
                alone.alias(),
                alone.deliveryRef(),
                alone.county(),
                alone.mother(),
                father,
                alone.children(),
                alone.traits());
    }

    private String lampOn(String moment, Applied applied) {
        time.to(moment);
        return only(Supervision.clocksOf(subject(applied)).path("clocks"), "item", "H")
                .path("lamp")
                .asText();
    }

    /** The main lamps ever lit over this registration, with their days. */
    private static List<String> lit(Applied applied) {
        return StreamSupport.stream(
                        Supervision.clocksOf(subject(applied)).path("lamps").spliterator(), false)
                .filter(lamp -> lamp.path("item").asText().equals("H"))
                .filter(lamp -> Set.of("BLUE", "YELLOW", "RED", "BLACK")
                        .contains(lamp.path("lamp").asText()))
                .map(lamp -> lamp.path("lamp").asText() + " "
                        + lamp.path("raisedAt").asText().substring(0, 10))
                .toList();
    }

    private static String subject(Applied applied) {
        return applied.caseNo() + "-1";
    }
}
