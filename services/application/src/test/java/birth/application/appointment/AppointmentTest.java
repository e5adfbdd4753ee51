package birth.application.appointment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import birth.application.Department;
import birth.application.Family;
import birth.application.Item;
import birth.kit.test.AtOnce;
import birth.kit.test.Bus;
import birth.kit.test.MovableClock;
import birth.kit.test.RealParts;
import birth.kit.test.StoredRows;
import birth.kit.test.Tokens;
import birth.kit.time.WorkingDays;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Scenario A12: a diverted item has a booked visit and carried-over data (domain.md 3.3). */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AppointmentTest {

    private static final String STATION = "220502030000";
    private static final String COUNTER = Tokens.clerk("counter-1", "counter", STATION, "220502");
    private static final String POLICE = Tokens.clerk("clerk:household-registration", STATION, "220502");

    @AfterEach
    void back_to_real_time() {
        MovableClock.real();
    }

    @Test
    void books_the_first_free_visit_on_a_working_day_when_an_item_is_diverted() {
        var family = Family.withChildren(1);
        var caseNo = family.submit();
        var police = Department.of(Item.H, caseNo);
        var accepted = police.accepted();
        var diverted = police.says("item.diverted.v1", "\"reasonCode\":\"CLERK\"");
        Bus.say(diverted, accepted, diverted);
        var at = OffsetDateTime.parse(awaitVisit(family, caseNo, "BOOKED")
                .body("unitName", containsString("派出所"))
                .body("carriedOver", equalTo(true))
                .extract()
                .path("at"));
        assertThat(WorkingDays.published().isWorkingDay(at.toLocalDate())).isTrue();
        assertThat(family.mother()
                        .get("/cases/" + caseNo + "/timeline")
                        .then()
                        .extract()
                        .<List<String>>path("findAll { it.code == 'APPOINTMENT_BOOKED' }.text"))
                .singleElement()
                .satisfies(text -> assertThat(text).contains("派出所", "可以改约"));
    }

    @Test
    void moves_the_visit_and_names_three_free_ones_when_a_slot_is_full() {
        MovableClock.stopAt("2027-03-05T10:00:00+08:00");
        var families = List.of(diverted(), diverted(), diverted());
        assertThat(families.get(2).firstVisit()).isNotEqualTo(families.get(0).firstVisit());
        var slots = families.get(0).free("2027-03-09");
        assertThat(slots.getFirst()).isEqualTo("2027-03-09T08:30:00+08:00");
        var wanted = slots.get(4);
        families.get(0).choose(wanted).statusCode(200).body("at", equalTo(wanted));
        families.get(0).choose(wanted).statusCode(200);
        families.get(1).choose(wanted).statusCode(200);
        families.get(2)
                .choose(wanted)
                .statusCode(409)
                .body("code", equalTo("SLOT_TAKEN"))
                .body("errors", hasSize(3))
                .body("errors.message", not(hasItem(wanted)));
        families.get(2).choose("2027-03-09T08:37:00+08:00").statusCode(422).body("code", equalTo("NOT_A_SLOT"));
        families.get(2).choose("2027-03-13T08:30:00+08:00").statusCode(422);
        assertThat(families.get(2).free("2027-03-09")).doesNotContain(wanted);
        assertThat(families.get(0).lines("APPOINTMENT_MOVED")).hasSize(1);
    }

    @Test
    void never_gives_a_slot_to_more_families_than_it_has_room_for() throws InterruptedException {
        MovableClock.stopAt("2027-04-12T10:00:00+08:00");
        var families = List.of(diverted(), diverted(), diverted(), diverted());
        var wanted = families.get(0).free("2027-04-20").get(2);
        AtOnce.all(families.stream()
                .map(one ->
                        (Callable<Integer>) () -> one.choose(wanted).extract().statusCode())
                .toList());
        assertThat(StoredRows.read(
                        "select count(*) from appointment where letter = 'H' and at = ? and state = 'BOOKED'",
                        row -> row.getInt(1),
                        OffsetDateTime.parse(wanted)))
                .containsExactly(2);
    }

    @Test
    void lets_the_window_see_its_day_masked_and_mark_who_did_not_come() {
        MovableClock.stopAt("2027-05-10T10:00:00+08:00");
        var one = diverted();
        var at = OffsetDateTime.parse(one.firstVisit());
        var id = day(COUNTER, STATION, at)
                .statusCode(200)
                .body("find { it.caseNo == '%s' }.name".formatted(one.caseNo), equalTo("赵*桐"))
                .extract()
                .<String>path("find { it.caseNo == '%s' }.id".formatted(one.caseNo));
        day(POLICE, STATION, at).statusCode(200).body("caseNo", hasItem(one.caseNo));
        day(Tokens.clerk("clerk:medical-insurance", STATION, "220502"), STATION, at)
                .statusCode(200)
                .body("caseNo", not(hasItem(one.caseNo)));
        day(Tokens.clerk("counter", "220503010000", "220503"), STATION, at)
                .statusCode(403)
                .body("code", equalTo("UNIT_NOT_YOURS"));
        day(Tokens.withRole("administrator"), STATION, at).statusCode(403);
        given().get("/appointments?unit=" + STATION + "&day=2027-05-11").then().statusCode(401);

        missed(COUNTER, id).statusCode(409).body("code", equalTo("NOT_YET_TIME"));
        MovableClock.stopAt(at.plusHours(1).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
        missed(Tokens.clerk("counter", "220503010000", "220503"), id).statusCode(404);
        await().untilAsserted(() -> missed(COUNTER, id).statusCode(200).body("state", equalTo("MISSED")));
        missed(COUNTER, id).statusCode(200);
        assertThat(one.lines("APPOINTMENT_MISSED")).hasSize(1);
        var next = one.free("2027-05-17").getFirst();
        one.choose(next).statusCode(200).body("state", equalTo("BOOKED")).body("missed", equalTo(1));
    }

    @Test
    void ends_the_visit_with_the_item() {
        var kept = diverted();
        Bus.say(kept.police.completed());
        awaitVisit(kept.family, kept.caseNo, "KEPT");
        var reopened = diverted();
        Bus.say(reopened.police.says("item.reopened.v1", "\"nextAttempt\":2,\"reasonCode\":\"CLERK\""));
        awaitVisit(reopened.family, reopened.caseNo, "CANCELLED");
        assertThat(reopened.lines("APPOINTMENT_CANCELLED")).hasSize(1);
        reopened.choose("2027-03-09T08:30:00+08:00").statusCode(409).body("code", equalTo("NO_WINDOW_VISIT"));
    }

    @Test
    void is_the_familys_own_affair() {
        var one = diverted();
        var stranger = Family.withChildren(1);
        stranger.mother().get(one.address()).then().statusCode(404).body("code", equalTo("CASE_UNKNOWN"));
        stranger.mother()
                .body("{\"at\":\"2027-03-09T08:30:00+08:00\"}")
                .put(one.address())
                .then()
                .statusCode(404);
        one.family.father().get(one.address()).then().statusCode(200);
        given().get(one.address()).then().statusCode(401);
        given().auth().oauth2(COUNTER).get(one.address()).then().statusCode(403);
        one.family
                .mother()
                .get("/cases/" + one.caseNo + "/children/1/items/V/appointment")
                .then()
                .statusCode(404)
                .body("code", equalTo("NO_APPOINTMENT"));
    }

    private record Diverted(Family family, String caseNo, Department police) {

        String address() {
            return "/cases/" + caseNo + "/children/1/items/H/appointment";
        }

        String firstVisit() {
            return family.mother().get(address()).then().extract().path("at");
        }

        ValidatableResponse choose(String at) {
            return family.mother()
                    .body("{\"at\":\"%s\"}".formatted(at))
                    .put(address())
                    .then();
        }

        List<String> free(String from) {
            return family.mother()
                    .get(address() + "/slots?from=" + from)
                    .then()
                    .statusCode(200)
                    .body("size()", greaterThan(5))
                    .extract()
                    .path("at");
        }

        List<String> lines(String code) {
            return family.mother()
                    .get("/cases/" + caseNo + "/timeline")
                    .then()
                    .extract()
                    .path("findAll { it.code == '" + code + "' }.text");
        }
    }

    private static Diverted diverted() {
        var family = Family.withChildren(1);
        var caseNo = family.submit();
        var police = Department.of(Item.H, caseNo).hasResult("{}");
        Bus.say(police.accepted(), police.says("item.diverted.v1", "\"reasonCode\":\"CLERK\""));
        awaitVisit(family, caseNo, "BOOKED");
        return new Diverted(family, caseNo, police);
    }

    private static ValidatableResponse awaitVisit(Family family, String caseNo, String state) {
        var address = "/cases/" + caseNo + "/children/1/items/H/appointment";
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        family.mother().get(address).then().statusCode(200).body("state", equalTo(state)));
        return family.mother().get(address).then();
    }

    private static ValidatableResponse day(String token, String unit, OffsetDateTime at) {
        return given().auth()
                .oauth2(token)
                .get("/appointments?unit=" + unit + "&day=" + at.toLocalDate())
                .then();
    }

    private static ValidatableResponse missed(String token, String id) {
        return given().auth()
                .oauth2(token)
                .post("/appointments/" + id + "/no-show")
                .then();
    }
}
