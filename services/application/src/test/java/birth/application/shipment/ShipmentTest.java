package birth.application.shipment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import birth.application.Cases;
import birth.application.Department;
import birth.application.Family;
import birth.application.Finished;
import birth.application.Item;
import birth.application.form.Form;
import birth.kit.test.Bus;
import birth.kit.test.RealParts;
import birth.kit.test.StoredRows;
import birth.kit.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A01: one parcel when the case is done (domain.md 1.3, 5 Delivery; 3.6). */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ShipmentTest {

    private static final Form.Mail HOME = new Form.Mail("王浩然", "13900000001", "吉林省通化市东昌区示例街道1号");
    private static final List<String> THREE = List.of("B", "H", "C");

    @Test
    void sends_one_parcel_with_all_papers_when_the_case_is_done() {
        var family = Family.withChildren(1);
        var caseNo = family.submit(Finished.form(family, THREE, HOME));
        Finished.complete(caseNo, 1, Item.B, Item.H, Item.C);
        Cases.awaitLine(family, caseNo, "PAPERS_PACKED");
        var parcel = awaitNumbered(family, caseNo);
        family.mother()
                .get("/cases/" + caseNo + "/shipments")
                .then()
                .body("$", hasSize(1))
                .body("[0].way", equalTo("POST"))
                .body("[0].state", equalTo("PACKING"))
                .body("[0].papers.item", containsInAnyOrder("B", "H", "C"))
                .body("[0].papers.find { it.item == 'C' }.ready", equalTo(false))
                .body("[0].receiver", equalTo("王*然"))
                .body("[0].trackingNo", matchesPattern("EA\\d{9}CN"));
        assertThat(StoredRows.read("select sealed from shipment where id = ?::uuid", row -> row.getBytes(1), parcel))
                .singleElement()
                .satisfies(document ->
                        assertThat(new String(document, StandardCharsets.UTF_8)).doesNotContain("王浩然"));

        handOver(parcel, false).statusCode(409).body("code", equalTo("PAPER_NOT_READY"));
        counter()
                .body("{\"childIndex\":1,\"item\":\"C\"}")
                .post("/shipments/" + parcel + "/arrivals")
                .then()
                .statusCode(200);
        handOver(parcel, false).statusCode(200).body("state", equalTo("HANDED_OVER"));
        handOver(parcel, false).statusCode(200);
        delivered(parcel, "DELIVERED").statusCode(200).body("state", equalTo("DELIVERED"));
        delivered(parcel, "DELIVERED").statusCode(200);
        delivered(parcel, "RETURNED").statusCode(409).body("code", equalTo("WRONG_STATE"));
        assertThat(Finished.lines(family, caseNo, "PARCEL_SENT")).hasSize(1);
        assertThat(Finished.lines(family, caseNo, "PAPERS_DELIVERED")).hasSize(1);
    }

    @Test
    void lets_the_card_follow_when_it_takes_longer() {
        var family = Family.withChildren(1);
        var caseNo = family.submit(Finished.form(family, THREE, HOME));
        Finished.complete(caseNo, 1, Item.B, Item.H, Item.C);
        var parcel = awaitNumbered(family, caseNo);
        handOver(parcel, true)
                .statusCode(200)
                .body("state", equalTo("HANDED_OVER"))
                .body("papers.item", containsInAnyOrder("B", "H"));
        family.mother()
                .get("/cases/" + caseNo + "/shipments")
                .then()
                .body("$", hasSize(2))
                .body("find { it.state == 'PACKING' }.papers.item", equalTo(List.of("C")));
        delivered(parcel, "RETURNED").statusCode(200);
        assertThat(Finished.lines(family, caseNo, "PARCEL_RETURNED")).hasSize(1);
    }

    @Test
    void takes_the_card_in_as_soon_as_it_was_made() {
        var family = Family.withChildren(1);
        var caseNo = family.submit(Finished.form(family, THREE, HOME));
        Finished.complete(caseNo, 1, Item.B, Item.H);
        var centre = Department.of(Item.C, caseNo).hasResult("{}");
        Bus.say(centre.accepted(), centre.completed());
        var parcel = awaitNumbered(family, caseNo);
        Bus.say(centre.says(
                "item.result-changed.v1",
                "\"resultId\":\"%s\",\"replaces\":\"%s\",\"change\":\"UPGRADED\",\"reasonCode\":\"CARD_PRODUCED\""
                        .formatted(centre.resultId(), centre.resultId())));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> handOver(parcel, false).statusCode(200).body("papers", hasSize(3)));
        assertThat(Finished.lines(family, caseNo, "RESULT_CHANGED")).containsExactly("社会保障卡：实体卡已制成。");
    }

    @Test
    void packs_what_is_ready_on_request_and_adds_the_rest_to_the_same_parcel() {
        var family = Family.withChildren(1);
        var caseNo = family.submit(Finished.form(family, List.of("B", "H"), HOME));
        ask(family, caseNo, "{}").statusCode(409).body("code", equalTo("NOTHING_TO_SHIP"));
        Finished.complete(caseNo, 1, Item.B);
        Cases.awaitLine(family, caseNo, "COMPLETED");
        ask(family, caseNo, "{}").statusCode(200).body("[0].papers.item", equalTo(List.of("B")));
        ask(family, caseNo, "{}").statusCode(200).body("$", hasSize(1));
        Finished.complete(caseNo, 1, Item.H);
        Cases.awaitLine(family, caseNo, "CASE_COMPLETED");
        ask(family, caseNo, "{}").body("$", hasSize(1)).body("[0].papers.item", containsInAnyOrder("B", "H"));
    }

    @Test
    void leaves_papers_to_be_fetched_without_an_address_or_abroad() {
        var family = Family.withChildren(1);
        var caseNo = Finished.caseOf(family);
        family.mother()
                .get("/cases/" + caseNo + "/shipments")
                .then()
                .body("[0].way", equalTo("PICK_UP"))
                .body("[0].why", equalTo("NO_ADDRESS"))
                .body("[0].trackingNo", nullValue())
                .body("[0].papers.find { it.item == 'B' }.unitName", equalTo("东昌区示例妇幼保健院"));
        var abroad = Family.withChildren(1);
        var second = abroad.submit(
                Finished.form(abroad, List.of("B", "H"), new Form.Mail("王浩然", "13900000001", "韩国首尔市江南区示例路1号")));
        Finished.complete(second, 1, Item.B, Item.H);
        Cases.awaitLine(abroad, second, "PAPERS_PACKED");
        var id = abroad.mother()
                .get("/cases/" + second + "/shipments")
                .then()
                .body("[0].why", equalTo("ADDRESS_ABROAD"))
                .extract()
                .<String>path("[0].id");
        handOver(id, false).statusCode(409).body("code", equalTo("PICK_UP_ONLY"));
        delivered(id, "RETURNED").statusCode(409);
        delivered(id, "DELIVERED").statusCode(200);
    }

    @Test
    void leaves_out_a_child_that_has_died_unless_it_is_asked_for() {
        var family = Family.withChildren(2);
        var caseNo = family.submit(Finished.form(family, List.of("B", "H"), HOME));
        Finished.complete(caseNo, 2, Item.B, Item.H);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> ask(family, caseNo, "{}").statusCode(200).body("[0].papers", hasSize(2)));
        Bus.say(Bus.Said.of(
                "birth-events",
                family.deliveryRef(),
                "birth.newborn-died.v1",
                "/birth-certificate",
                family.deliveryRef(),
                """
                {"deliveryRef":"%s","pluralIndex":3,"institution":"%s","region":"220502","diedOn":"2026-11-14"}""".formatted(family.deliveryRef(), Family.INSTITUTION)));
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> family.mother()
                .get("/cases/" + caseNo + "/shipments")
                .then()
                .body("$", hasSize(0)));
        Finished.complete(caseNo, 1, Item.B, Item.H);
        Cases.awaitLine(family, caseNo, "CASE_COMPLETED");
        family.mother()
                .get("/cases/" + caseNo + "/shipments")
                .then()
                .body("$", hasSize(1))
                .body("[0].papers.childIndex", equalTo(List.of(1, 1)));
        ask(family, caseNo, "{}").body("[0].papers.childIndex", equalTo(List.of(1, 1)));
        ask(family, caseNo, "{\"children\":[2]}").body("[0].papers.childIndex", containsInAnyOrder(1, 1, 2, 2));
    }

    @Test
    void opens_the_address_for_the_label_alone_and_records_it() {
        var family = Family.withChildren(1);
        var caseNo = family.submit(Finished.form(family, List.of("B", "H"), HOME));
        Finished.complete(caseNo, 1, Item.B, Item.H);
        var parcel = awaitNumbered(family, caseNo);
        counter()
                .get("/shipments?state=PACKING")
                .then()
                .statusCode(200)
                .body("id", hasItem(parcel))
                .body("receiver.join()", not(equalTo("王浩然")));
        counter().get("/shipments/" + parcel + "/label").then().statusCode(400);
        counter()
                .header("Purpose", "print-label")
                .get("/shipments/" + parcel + "/label")
                .then()
                .statusCode(200)
                .body("receiver", equalTo("王浩然"));
        assertThat(StoredRows.read(
                        "select actor from audit_trail where act = 'PARCEL_ADDRESS_READ' and subject = ?",
                        row -> row.getString(1),
                        parcel))
                .containsExactly("someone-hall");
        by(Tokens.clerk("counter", "hall", "220503"))
                .get("/shipments?state=PACKING")
                .then()
                .body("id", not(hasItem(parcel)));
        by(Tokens.clerk("counter", "hall", "220503"))
                .body("{\"split\":false}")
                .post("/shipments/" + parcel + "/handing-over")
                .then()
                .statusCode(404);
        by(Tokens.clerk("clerk:household-registration", "220502030000", "220502"))
                .get("/shipments?state=PACKING")
                .then()
                .statusCode(403);
        given().get("/shipments?state=PACKING").then().statusCode(401);
        Family.withChildren(1)
                .mother()
                .get("/cases/" + caseNo + "/shipments")
                .then()
                .statusCode(404)
                .body("code", equalTo("CASE_UNKNOWN"));
        counter()
                .body("{\"split\":false}")
                .post("/shipments/" + UUID.randomUUID() + "/handing-over")
                .then()
                .statusCode(404);
    }

    private static String awaitNumbered(Family family, String caseNo) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> family.mother()
                .get("/cases/" + caseNo + "/shipments")
                .then()
                .body("trackingNo[0]", matchesPattern("EA\\d{9}CN")));
        return family.mother()
                .get("/cases/" + caseNo + "/shipments")
                .then()
                .extract()
                .path("[0].id");
    }

    private static ValidatableResponse ask(Family family, String caseNo, String body) {
        return family.mother()
                .body(body)
                .post("/cases/" + caseNo + "/shipments")
                .then();
    }

    private static ValidatableResponse handOver(String id, boolean split) {
        return counter()
                .body("{\"split\":" + split + "}")
                .post("/shipments/" + id + "/handing-over")
                .then();
    }

    private static ValidatableResponse delivered(String id, String outcome) {
        return counter()
                .body("{\"outcome\":\"" + outcome + "\"}")
                .post("/shipments/" + id + "/delivery")
                .then();
    }

    private static RequestSpecification counter() {
        return by(Tokens.clerk("counter", "hall", "220502"));
    }

    private static RequestSpecification by(String token) {
        return given().auth().oauth2(token).contentType("application/json");
    }
}
