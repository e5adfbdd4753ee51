package birth.journeys.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import birth.journeys.actor.Parent;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** domain.md 1.1, 3.11 and issue 3: an item may be added while the others are in work, and also after everything was done. */
class ItemAddedLaterIT extends Scenario {

    @Test
    void guidance_on_the_way_and_the_subsidy_after_the_end() {
        time.to("2026-11-03T10:05");
        var applied = Applied.by(delivered(Cast.like("C1"))).consented().certified();
        var mother = new Parent(applied.family().mother());
        applied.until("H", "ACCEPTED");
        mother.add(applied.caseNo(), "G", Map.of()).expect(200, 201);
        mother.add(applied.caseNo(), "G", Map.of()).expect(200);
        applied.until("G", "COMPLETED");
        applied.registered();
        applied.until("C", "COMPLETED");
        ended(applied, "DONE");

        time.to("2026-11-20T09:00");
        var account = Map.of(
                "pay.payeeName", applied.family().mother().name(),
                "pay.bank", "ICBC",
                "pay.account", "6217990099000001238",
                "child.birthOrder", "1");
        var somebodyElses = mother.add(applied.caseNo(), "S", Map.of("pay.payeeName", "李知远"));
        assertThat(somebodyElses.status()).isBetween(400, 499);
        mother.add(applied.caseNo(), "S", account).expect(200, 201);
        ended(applied, "PARTLY_DONE");
        assertThat(applied.until("S", "ACCEPTED").path("dueOn").asText()).isEqualTo("2026-12-18");
        applied.task("S").decide();
        assertThat(applied.result("S").path("subsidy.year1.yuan").asText()).isEqualTo("3600");
        ended(applied, "DONE");
        assertThat(texts(mother.timeline(applied.caseNo()), "code")).contains("ITEM_ADDED");
        assertThat(mother.add(applied.caseNo(), "T", Map.of()).status()).isIn(200, 201);
    }

    private static void ended(Applied applied, String state) {
        Await.until(
                "the case " + state, () -> applied.look().path("state").asText().equals(state));
    }
}
