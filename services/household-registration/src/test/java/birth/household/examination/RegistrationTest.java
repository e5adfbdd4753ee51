package birth.household.examination;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import birth.household.Family;
import birth.household.Officer;
import birth.household.register.BirthEntry;
import birth.household.register.CitizenRegister;
import birth.kit.test.Bus;
import birth.kit.test.MovableClock;
import birth.kit.test.OtherOffices;
import birth.kit.test.OutboxRows;
import birth.kit.test.RealParts;
import birth.kit.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RegistrationTest {

    private final Officer officer = Officer.of220502("officer");
    private final Family family = Family.next();

    @Inject
    CitizenRegister register;

    @BeforeEach
    void mondayAfterTheBirth() {
        MovableClock.stopAt("2026-11-16T10:00:00+08:00");
    }

    @AfterEach
    void realTime() {
        MovableClock.real();
    }

    @Test
    void registers_a_child_and_says_the_number_is_known_before_the_item_is_done() {
        var id = officer.itemOf(family.applies());
        given().auth()
                .oauth2(officer.token())
                .get("/work-items/" + id)
                .then()
                .statusCode(200)
                .body("item.checks", empty())
                .body("fields.'hukou.householdNo'", equalTo("050200123"));
        var resultId = officer.register(id);

        var rows = OutboxRows.about(family.subject());
        assertThat(rows)
                .extracting(OutboxRows.Row::type)
                .containsExactly("item.accepted.v1", "item.id-number-known.v1", "item.completed.v1");
        assertThat(rows).extracting(OutboxRows.Row::sequence).containsExactly(1L, 2L, 3L);
        assertThat(rows.get(0).payload()).contains("\"promiseDays\":3");
        assertThat(rows.subList(1, 3))
                .allSatisfy(row -> assertThat(row.payload()).contains(resultId));
        var number = result(resultId, "child.idNo");
        assertThat(number).matches("22050220261102(9\\d[02468])[\\dX]");
        assertThat(rows.toString())
                .doesNotContain(number, "王梓涵", "赵雨桐", family.fields().get("cert.no"), "050200123");
        given().auth()
                .oauth2(Tokens.service("application"))
                .header("Purpose", "test")
                .get("/results/" + resultId)
                .then()
                .statusCode(200)
                .body("item", equalTo("H"))
                .body("fields.'hukou.householdNo'", equalTo("050200123"))
                .body("fields.'hukou.relation'", equalTo("32"))
                .body("fields.'hukou.station'", equalTo("220502030000"))
                .body("fields.'child.ethnicity'", equalTo("01"));
    }

    @Test
    void examines_once_when_the_request_comes_twice_and_the_cancellation_comes_before_it() {
        Bus.say(family.cancellation());
        family.fillsTheForm();
        var request = family.request();
        Bus.say(request, request);

        await().atMost(20, SECONDS)
                .until(() -> OutboxRows.typesAbout(family.subject()).contains("item.cancelled.v1"));
        Bus.say(request);
        var later = Family.next().applies();
        officer.itemOf(later);
        assertThat(OutboxRows.typesAbout(family.subject())).containsExactly("item.cancelled.v1");
    }

    @Test
    void waits_for_the_projection_and_takes_it_when_it_is_there() {
        OtherOffices.answer("GET " + family.projectionPath(), 503, "{}");
        Bus.say(family.request());
        await().atMost(20, SECONDS)
                .until(() -> OtherOffices.asked().stream().anyMatch(asked -> asked.contains(family.caseNo())));
        assertThat(OutboxRows.typesAbout(family.subject())).isEmpty();

        family.fillsTheForm();
        officer.itemOf(family);
        assertThat(OtherOffices.asked())
                .anyMatch(asked -> asked.contains(family.projectionPath()) && asked.contains("seen=B.1.2"));
    }

    @Test
    void gives_the_first_number_again_when_an_approval_died_between_register_and_registration() {
        var id = officer.itemOf(family.applies());
        var drawn = register.numberFor(
                new BirthEntry(family.subject() + "-H1", "220502", LocalDate.parse("2026-11-02"), "2"));

        assertThat(result(officer.register(id), "child.idNo")).isEqualTo(drawn);
    }

    @Test
    void remarks_on_ethnicity_and_surname_and_registers_once_the_law_is_satisfied() {
        var id = officer.itemOf(family.with("child.ethnicity", "11")
                .with("mother.ethnicity", "11")
                .with("child.familyName", "陈")
                .applies());
        officer.claim(id).statusCode(200).body("checks", contains("ETHNICITY_NOT_SIGNED", "SURNAME_NOT_A_PARENTS"));

        officer.approve(id)
                .statusCode(409)
                .body("code", equalTo("ETHNICITY_NOT_SIGNED"))
                .body("detail", containsString("父母双方签字"));
        officer.approve(id, """
                {"statements":[{"kind":"ETHNICITY_BY_BOTH","signedOn":"2026-11-03"}]}""")
                .statusCode(409)
                .body("code", equalTo("SURNAME_NOT_A_PARENTS"))
                .body("detail", containsString("第1015条"));
        officer.approve(id, """
                {"statements":[{"kind":"ETHNICITY_BY_BOTH","signedOn":"2026-11-03"},{"kind":"NAME_OF_ELDER","signedOn":"2026-11-03"}]}""").statusCode(200);
        assertThat(OutboxRows.typesAbout(family.subject())).contains("item.completed.v1");
    }

    @Test
    void does_not_register_without_a_certificate() {
        var id = officer.itemOf(family.without("cert.no").applies());
        officer.claim(id).statusCode(200).body("checks", contains("CERT_MISSING"));

        officer.approve(id)
                .statusCode(409)
                .body("code", equalTo("CERT_MISSING"))
                .body("detail", containsString("出生医学证明"));
        assertThat(OutboxRows.typesAbout(family.subject())).containsExactly("item.accepted.v1");
    }

    @Test
    void does_not_register_a_child_twice_on_one_certificate() {
        var again = Family.next().with("cert.no", family.fields().get("cert.no"));
        var id = officer.itemOf(family.applies());
        var askedBefore = officer.itemOf(again.applies());
        officer.register(id);
        var askedAfter = officer.itemOf(
                Family.next().with("cert.no", family.fields().get("cert.no")).applies());

        officer.claim(askedBefore).statusCode(200).body("checks", empty());
        officer.approve(askedBefore).statusCode(409).body("code", equalTo("DUPLICATE_CHILD"));
        officer.claim(askedAfter).statusCode(200).body("checks", contains("DUPLICATE_CHILD"));
        officer.approve(askedAfter).statusCode(409).body("code", equalTo("DUPLICATE_CHILD"));
    }

    @Test
    void holds_the_item_in_sight_when_the_days_numbers_are_used_up() {
        IntStream.range(0, 50)
                .forEach(i ->
                        register.numberFor(new BirthEntry("used-" + i, "220502", LocalDate.parse("2026-11-20"), "2")));
        var id = officer.itemOf(
                family.with("child.birthDateTime", "2026-11-20T08:00:00+08:00").applies());
        officer.claim(id).statusCode(200);

        officer.approve(id)
                .statusCode(409)
                .body("code", equalTo("ID_RANGE_EXHAUSTED"))
                .body("detail", containsString("增补号段"));
        given().auth()
                .oauth2(officer.token())
                .get("/work-items/" + id)
                .then()
                .body("item.state", equalTo("HELD"))
                .body("item.heldFor", equalTo("ID_RANGE_EXHAUSTED"));
        assertThat(OutboxRows.typesAbout(family.subject())).containsExactly("item.accepted.v1", "item.held.v1");
        officer.approve(id).statusCode(409).body("code", equalTo("WRONG_STATE"));
        officer.act(id, "unhold").statusCode(200).body("state", equalTo("CLAIMED"));
        officer.approve(id).statusCode(409).body("code", equalTo("ID_RANGE_EXHAUSTED"));
    }

    @Test
    void lets_nobody_in_without_the_role_the_unit_and_a_token_for_this_system() {
        var id = officer.itemOf(family.applies());
        officer.approve(id).statusCode(409).body("code", equalTo("NOT_CLAIMED"));
        officer.claim(id).statusCode(200);
        Officer.of220502("colleague").approve(id).statusCode(409).body("code", equalTo("ALREADY_CLAIMED"));

        var role = "clerk:household-registration";
        var elsewhere = Tokens.clerk(role, "220503010000", "220503");
        for (var act : new String[] {"claim", "approval", "release", "hold", "unhold"}) {
            var door = "/work-items/" + id + "/" + act;
            knock(given(), door).statusCode(401);
            knock(as(Tokens.forAnotherAudience(role)), door).statusCode(401);
            knock(as(Tokens.clerk("clerk:vaccination", "220502030000", "220502")), door)
                    .statusCode(403);
            knock(as(elsewhere), door).statusCode(404).body("code", equalTo("WORK_ITEM_UNKNOWN"));
        }
        var supervisor = Tokens.clerk("head", "supervisor:household-registration", "220502030000", "220502");
        for (var act : new String[] {"claim", "approval"}) {
            knock(as(supervisor), "/work-items/" + id + "/" + act)
                    .statusCode(409)
                    .body("code", equalTo("ALREADY_CLAIMED"));
        }
        as(elsewhere).get("/work-items?size=200").then().statusCode(200).body("items.id", not(hasItem(id)));
        as(elsewhere).get("/work-items/" + id).then().statusCode(404);

        var result = "/results/" + officer.approve(id).statusCode(200).extract().path("resultId");
        given().get(result).then().statusCode(401);
        as(officer.token()).get(result).then().statusCode(403);
        as(Tokens.service("medical-insurance")).get(result).then().statusCode(403);
        as(Tokens.service("application"))
                .get("/results/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("code", equalTo("RESULT_UNKNOWN"));
    }

    @Test
    void tells_what_is_wrong_with_a_malformed_request() {
        var id = officer.itemOf(family.applies());
        officer.claim(id).statusCode(200);

        as(officer.token())
                .contentType("application/json")
                .body("{\"reasonCode\":")
                .post("/work-items/" + id + "/refusal")
                .then()
                .statusCode(400)
                .body("code", equalTo("MALFORMED_JSON"));
        as(officer.token())
                .contentType("application/json")
                .body("{\"reasonCode\":\"DUPLICATE_CHILD\"}")
                .post("/work-items/" + id + "/refusal")
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID_INPUT"))
                .body("errors[0].field", equalTo("explanation"));
        officer.approve("not-an-id").statusCode(404);
        officer.approve(UUID.randomUUID().toString()).statusCode(404).body("code", equalTo("WORK_ITEM_UNKNOWN"));
    }

    private static ValidatableResponse knock(RequestSpecification caller, String door) {
        return caller.contentType("application/json")
                .body("{\"reasonCode\":\"CLERK\"}")
                .post(door)
                .then();
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }

    private static String result(String resultId, String field) {
        return as(Tokens.service("application"))
                .header("Purpose", "test")
                .get("/results/" + resultId)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("fields.'" + field + "'");
    }
}
