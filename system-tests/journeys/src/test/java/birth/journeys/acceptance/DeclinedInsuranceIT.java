package birth.journeys.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import birth.journeys.actor.Parent;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** domain.md 2.3 I7 and 3.7: who leaves the insurance out is reminded on day 60 and 85, and is covered from birth if it comes in time. */
class DeclinedInsuranceIT extends Scenario {

    @Test
    void reminded_twice_and_enrolled_in_time() {
        time.to("2026-11-03T10:05");
        var family = delivered(Cast.like("C1"));
        var parent = new Parent(family.mother());
        var draft = parent.openDraft(family);
        parent.fill(draft, Filled.of(family).items("BVHC").form()).expect(200);
        assertThat(texts(parent.submit(draft).body().path("errors"), "field")).containsExactly("insurance.refusal");

        var applied = Applied.by(family, filled -> filled.items("BVHC").with("insurance", "refusal", "LATER"))
                .consented()
                .certified()
                .registered();
        applied.until("C", "COMPLETED");
        time.to("2026-12-31T09:00");
        assertThat(reminders(applied)).isEmpty();
        time.to("2027-01-01T09:00");
        Await.until("the reminder of day 60", () -> reminders(applied).size() == 1);
        time.to("2027-01-25T09:00");
        assertThat(reminders(applied)).hasSize(1);
        time.to("2027-01-26T09:00");
        Await.until("the reminder of day 85", () -> reminders(applied).size() == 2);
        assertThat(reminders(applied)).allSatisfy(text -> assertThat(text).contains("2027-01-31"));

        parent.add(applied.caseNo(), "I", Map.of()).expect(200, 201);
        applied.until("I", "COMPLETED");
        assertThat(applied.result("I").path("ins.effectiveFrom").asText()).isEqualTo("2026-11-02");
        assertThat(applied.result("I").path("ins.rule").asText()).isEqualTo("B2");
    }

    private static List<String> reminders(Applied applied) {
        return StreamSupport.stream(
                        new Parent(applied.family().mother())
                                .messages(applied.caseNo())
                                .spliterator(),
                        false)
                .filter(message -> message.path("code").asText().equals("INSURANCE_LEFT_OUT"))
                .map(message -> message.path("text").asText())
                .toList();
    }
}
