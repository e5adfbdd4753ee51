package birth.application;

import static birth.application.Cases.awaitItem;
import static birth.application.Cases.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import birth.application.casefile.ExistingCases;
import birth.kit.problem.Refusal;
import birth.kit.test.Bus;
import birth.kit.test.OutboxRows;
import birth.kit.test.RealParts;
import birth.kit.test.StoredRows;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Scenarios A17 and A18 (domain.md 3.6). */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DeathTest {

    @Inject
    ExistingCases existing;

    @Test
    void ends_quietly_what_makes_no_sense_any_more_and_says_it_once() {
        var family = Family.withChildren(1);
        var caseNo = family.submit();
        var police = Department.of(Item.H, caseNo);
        var card = Department.of(Item.C, caseNo);
        Bus.say(police.accepted());
        awaitItem(family, caseNo, Item.H, "ACCEPTED");
        var died = died(family, 1);
        Bus.say(died, died);
        Bus.say(died(family, 1));
        awaitItem(family, caseNo, Item.C, "CANCELLED");
        family.mother()
                .get("/cases/" + caseNo)
                .then()
                .body("children[0].bereaved", equalTo(true))
                .body(item(Item.V, "state"), equalTo("CANCELLED"))
                .body(item(Item.H, "state"), equalTo("ACCEPTED"))
                .body(item(Item.H, "name"), equalTo("出生登记和死亡登记"))
                .body(item(Item.I, "hint"), containsString("报销"));
        assertThat(OutboxRows.about(caseNo + "-1")).singleElement().satisfies(said -> {
            assertThat(said.type()).isEqualTo("case.child-died.v1");
            assertThat(said.payload()).contains("2026-11-14");
        });
        Bus.say(card.says(
                "item.cancelled.v1", "\"reasonCode\":\"CHILD_DIED\",\"decisionId\":\"" + UUID.randomUUID() + "\""));
        var marker = Department.of(Item.B, caseNo);
        Bus.say(marker.accepted());
        awaitItem(family, caseNo, Item.B, "ACCEPTED");
        assertThat(Cases.linesOf(family, caseNo, Item.C)).isEmpty();
        family.mother()
                .body("{\"item\":\"S\"}")
                .post("/cases/" + caseNo + "/children/1/items")
                .then()
                .statusCode(409)
                .body("code", equalTo("ITEM_NOT_OFFERED"));
    }

    @Test
    void leaves_the_twin_untouched() {
        var family = Family.withChildren(2);
        var caseNo = family.submit();
        Bus.say(died(family, 3));
        awaitItem(family, caseNo, 2, Item.C, "CANCELLED");
        family.mother()
                .get("/cases/" + caseNo)
                .then()
                .body("children[0].bereaved", equalTo(false))
                .body("children[1].bereaved", equalTo(true))
                .body(item(Item.C, "state"), equalTo("WAITING_PREDECESSOR"));
        assertThat(OutboxRows.about(caseNo + "-1")).isEmpty();
        assertThat(OutboxRows.typesAbout(caseNo + "-2")).containsExactly("case.child-died.v1");
    }

    @Test
    void asks_only_for_what_a_family_needs_when_the_death_came_before_the_application() {
        var family = Family.withChildren(2);
        Bus.say(died(family, 1));
        awaitHeard(family.deliveryRef());
        var caseNo = family.submit();
        awaitItem(family, caseNo, 1, Item.C, "SKIPPED");
        family.mother()
                .get("/cases/" + caseNo)
                .then()
                .body("children[0].bereaved", equalTo(true))
                .body(item(Item.V, "reasonCode"), equalTo("E24"))
                .body(item(Item.H, "state"), not(equalTo("SKIPPED")))
                .body("children[1].items.find { it.item == 'C' }.state", equalTo("WAITING_PREDECESSOR"));
        assertThat(OutboxRows.typesAbout(caseNo + "-1")).containsExactly("case.child-died.v1");
    }

    /** Domain.md 12 A17: insurance stays open for the hospital's costs, also when it was not chosen before. */
    @Test
    void asks_nothing_of_what_no_child_lives_to_need_and_offers_insurance_afterwards() {
        var family = Family.withChildren(1);
        Bus.say(died(family, 1));
        awaitHeard(family.deliveryRef());
        var draftId = family.openDraft();
        family.mother()
                .get("/drafts/" + draftId)
                .then()
                .body("bereaved", contains(1))
                .body("ended", contains("V", "C", "R", "G", "S", "T"));
        family.mother()
                .get("/drafts/" + draftId + "/materials")
                .then()
                .body("kind", hasItem("id-card.mother"))
                .body("kind", not(hasItem("card.photo")));
        var caseNo = family.submit();
        family.mother()
                .get("/cases/" + caseNo)
                .then()
                .body("children[0].items.item", contains("B", "H", "I"))
                .body("children[0].ended", hasItem("S"))
                .body("children[0].ended", not(hasItem("I")));
    }

    @Test
    void remembers_a_death_that_is_heard_before_the_birth() {
        var unknown = UUID.randomUUID().toString();
        Bus.say(died(unknown, 1));
        awaitHeard(unknown);
    }

    @Test
    void refuses_a_second_case_of_the_same_children_with_the_number_masked() {
        var family = Family.withChildren(1);
        var caseNo = family.submit();
        var refusal = catchThrowableOfType(Refusal.class, () -> QuarkusTransaction.requiringNew()
                .run(() -> existing.refuseSecond(family.deliveryRef())));
        assertThat(refusal.code()).isEqualTo("CASE_EXISTS");
        assertThat(refusal.getMessage()).doesNotContain(caseNo).contains(caseNo.substring(17), "****");
    }

    private static void awaitHeard(String deliveryRef) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(StoredRows.read(
                        "select died_on from child_death where delivery_ref = ?", row -> row.getString(1), deliveryRef))
                .containsExactly("2026-11-14"));
    }

    @Test
    void tells_of_no_benefits_of_the_child_that_died_and_of_all_of_the_living_twin() {
        var family = Family.withChildren(2);
        var caseNo = family.submit();
        family.mother().get("/cases/" + caseNo + "/entitlements").then().body("[1].entitlements.rule", hasItem("N19"));
        Bus.say(died(family, 3));
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> family.mother()
                .get("/cases/" + caseNo + "/entitlements")
                .then()
                .statusCode(200)
                .body("[0].entitlements.rule", hasItem("N19"))
                .body("[1].entitlements", empty()));
    }

    private static Bus.Said died(Family family, int pluralIndex) {
        return died(family.deliveryRef(), pluralIndex);
    }

    private static Bus.Said died(String deliveryRef, int pluralIndex) {
        return Bus.Said.of(
                "birth-events", deliveryRef, "birth.newborn-died.v1", "/birth-certificate", deliveryRef, """
                {"deliveryRef":"%s","pluralIndex":%d,"institution":"%s","region":"220502","diedOn":"2026-11-14"}""".formatted(
                                deliveryRef, pluralIndex, Family.INSTITUTION));
    }
}
