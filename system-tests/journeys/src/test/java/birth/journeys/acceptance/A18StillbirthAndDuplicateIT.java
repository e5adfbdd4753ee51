package birth.journeys.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import birth.journeys.actor.Hospital;
import birth.journeys.actor.Parent;
import birth.journeys.actor.Supervision;
import birth.journeys.actor.Ward;
import birth.journeys.family.Family;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** domain.md 12 A18: a stillborn child has no sub-case, a birth no second certificate. */
class A18StillbirthAndDuplicateIT extends Scenario {

    @Test
    void a_stillborn_twin_is_counted_and_has_no_sub_case() {
        time.to("2026-11-06T09:00");
        var twins = Cast.like("C2");
        var family = delivered(twins, delivery -> stillborn(delivery, 2));
        var living = Cast.with(twins, twins.children().subList(0, 1));

        var applied = Applied.by(living).consented();
        assertThat(applied.look().path("children")).hasSize(1);
        assertThat(applied.child(1).path("name").asText()).isEqualTo("李知远");
        Await.until(
                "the birth is counted",
                () -> Supervision.events(family.deliveryRef()).toString().contains("birth.recorded"));
        assertThat(Supervision.events(applied.caseNo() + "-2")).isEmpty();
    }

    @Test
    void nothing_is_offered_to_the_parents_of_a_stillborn_child() {
        time.to("2026-11-13T09:00");
        var family = delivered(Cast.like("C7"), delivery -> stillborn(delivery, 1));
        Await.until(
                "the birth is counted",
                () -> Supervision.events(family.deliveryRef()).toString().contains("birth.recorded"));

        var refused = new Parent(family.mother()).tryDraft(family);
        assertThat(refused.status()).isBetween(400, 499);
        assertThat(new Parent(family.mother()).births().toString()).doesNotContain(family.deliveryRef());
    }

    @Test
    void a_second_request_for_the_same_birth_is_refused_with_the_number_masked() {
        time.to("2026-11-03T09:00");
        var family = delivered(Cast.like("C1"));
        var applied = Applied.by(family).certified();
        var number = applied.result("B").path("cert.no").asText();

        var again = new Family(
                family.alias(),
                UUID.randomUUID().toString(),
                family.county(),
                family.mother(),
                family.father(),
                family.children(),
                family.traits());
        var refused = Ward.record(again, Hospital.delivery(again));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("DELIVERY_DUPLICATE");
        assertThat(refused.body().path("detail").asText())
                .contains(number.substring(0, 3) + "*****" + number.substring(8), "补发")
                .doesNotContain(number);
    }

    @SuppressWarnings("unchecked")
    private static void stillborn(Map<String, Object> delivery, int pluralIndex) {
        var children = (List<Map<String, Object>>) delivery.get("children");
        var child = children.get(pluralIndex - 1);
        child.put("outcome", "STILLBORN");
        child.remove("firstDoses");
    }
}
