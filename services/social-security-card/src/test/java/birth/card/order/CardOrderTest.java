package birth.card.order;

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

import birth.kit.test.AtOnce;
import birth.kit.test.Bus;
import birth.kit.test.LogLines;
import birth.kit.test.OtherOffices;
import birth.kit.test.OutboxRows;
import birth.kit.test.RealParts;
import birth.kit.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class CardOrderTest {

    private static final String ROLE = "clerk:social-security-card";
    private static final String CLERK = Tokens.clerk(ROLE, "220502", "220502");

    private final Family family = Family.next();

    @Inject
    CardOffice office;

    @Test
    void orders_the_card_by_rule_and_tells_only_the_last_four_digits_of_the_account() {
        try (var log = LogLines.listen()) {
            family.choosesBank("ICBC");
            Bus.say(family.request());
            var rows = completed(family);

            assertThat(rows).extracting(OutboxRows.Row::type).containsExactly("item.accepted.v1", "item.completed.v1");
            assertThat(rows.getFirst().payload()).contains("\"promiseDays\":5");
            assertThat(rows.getLast().payload()).contains("\"mode\":\"AUTOMATIC\"");
            var result = result(family);
            assertThat(result.get("card.no")).matches("J\\d{8}");
            assertThat(result.get("card.eCardNo")).matches("E220502\\d{9}");
            assertThat(result.get("card.bankAccount")).matches("\\d{4}");
            var persons =
                    new String[] {Family.CHILD, Family.MOTHER, Family.MOTHER_ID, family.childId(), result.get("card.no")
                    };
            assertThat(rows.toString()).doesNotContain(persons);
            assertThat(log.text()).doesNotContain(persons);
        }
    }

    @Test
    void would_find_a_name_in_the_log_if_one_were_written() {
        try (var log = LogLines.listen()) {
            Logger.getLogger(CardOrderTest.class).infof("planted: %s", Family.CHILD);
            assertThat(log.text()).contains(Family.CHILD);
        }
    }

    @Test
    void orders_once_when_the_request_comes_twice_and_the_data_comes_late() {
        OtherOffices.answer("GET " + family.projectionPath(), 503, "{}");
        var request = family.request();
        Bus.say(request, request);
        await().atMost(20, SECONDS)
                .until(() -> OtherOffices.asked().stream().anyMatch(asked -> asked.contains(family.caseNo())));
        assertThat(OutboxRows.typesAbout(family.subject())).isEmpty();

        family.choosesBank("ABC");
        completed(family);
        Bus.say(request);
        family.choosesBank("BOC");
        assertThat(OutboxRows.typesAbout(family.subject())).containsExactly("item.accepted.v1", "item.completed.v1");
    }

    @Test
    void orders_the_physical_card_only_for_those_who_want_one() {
        var content = Family.next();
        family.choosesBank("ICBC");
        content.wantsTheECardOnly();
        Bus.say(family.request(), content.request());
        completed(family);
        completed(content);
        assertThat(OrderRows.of(family.caseNo())).containsExactly("e-card then physical by machine");
        assertThat(OrderRows.of(content.caseNo())).containsExactly("e-card by machine");
    }

    @Test
    void gives_every_child_a_number_of_its_own_when_many_come_at_once() {
        var families = Stream.generate(Family::next).limit(12).toList();
        families.forEach(each -> each.choosesBank("JLRCC"));
        Bus.say(families.stream().map(Family::request).toArray(Bus.Said[]::new));
        families.forEach(CardOrderTest::completed);
        var results = families.stream().map(CardOrderTest::result).toList();
        assertThat(results).extracting(result -> result.get("card.no")).doesNotHaveDuplicates();
        assertThat(results).extracting(result -> result.get("card.eCardNo")).doesNotHaveDuplicates();
    }

    /** The form's code list is another service's: nobody may choose there what cannot be ordered here. */
    @Test
    void takes_every_bank_that_the_form_offers() throws IOException {
        try (var codes = Files.lines(Path.of("../application/src/main/resources/code/codes.csv"))) {
            assertThat(codes.filter(line -> line.startsWith("bank,")).map(line -> line.split(",")[1]))
                    .hasSizeGreaterThan(5)
                    .allSatisfy(bank -> assertThat(office.banks()).containsKey(bank));
        }
    }

    @Test
    void leaves_an_unknown_bank_to_a_clerk_until_the_parent_has_answered() {
        family.choosesBank("XYZ");
        Bus.say(family.request());
        var item = left(family);
        opened(item).body("item.checks", contains("BANK_UNKNOWN"));
        approve(item).statusCode(409).body("code", equalTo("NOT_CLAIMED"));
        claim(item).statusCode(200);
        approve(item).statusCode(409).body("code", equalTo("BANK_UNKNOWN"));

        String notice = given().auth()
                .oauth2(CLERK)
                .contentType("application/json")
                .body("{\"defects\":[{\"code\":\"D01\",\"field\":\"card.bank\",\"explanation\":\"请改选合作银行\"}]}")
                .post("/work-items/" + item + "/notices")
                .then()
                .statusCode(200)
                .extract()
                .path("noticeId");
        family.correctsBankTo("BOC");
        Bus.say(family.answer(notice));
        await().atMost(20, SECONDS)
                .untilAsserted(() ->
                        opened(item).body("item.state", equalTo("CLAIMED")).body("item.checks", empty()));
        approve(item).statusCode(200);
        assertThat(OutboxRows.typesAbout(family.subject()))
                .containsExactly("item.accepted.v1", "item.notice-issued.v1", "item.answered.v1", "item.completed.v1");
    }

    @Test
    void leaves_a_child_without_a_guardian_to_a_clerk() {
        family.namesNoGuardian();
        Bus.say(family.request());
        var item = left(family);
        opened(item).body("item.checks", contains("GUARDIAN_MISSING"));
        claim(item).statusCode(200);
        approve(item).statusCode(409).body("code", equalTo("GUARDIAN_MISSING"));
    }

    @Test
    void orders_one_card_a_person_even_when_two_cases_ask_at_once() {
        var again = family.appliesAgain();
        family.choosesBank("ICBC");
        again.choosesBank("ICBC");
        Bus.say(family.request(), again.request());
        await().atMost(20, SECONDS)
                .until(() -> OutboxRows.about(family.subject()).size()
                                + OutboxRows.about(again.subject()).size()
                        == 3);

        var second = Stream.of(family, again)
                .filter(each -> OutboxRows.typesAbout(each.subject()).size() == 1)
                .findFirst()
                .orElseThrow();
        var item = left(second);
        opened(item).body("item.checks", contains("CARD_EXISTS"));
        claim(item).statusCode(200);
        approve(item)
                .statusCode(409)
                .body("code", equalTo("CARD_EXISTS"))
                .body("detail", not(containsString(family.childId())));
    }

    @Test
    void gives_one_success_and_one_conflict_to_two_who_act_at_once() throws InterruptedException {
        var item = leftAndThenMended();
        assertThat(AtOnce.all(Stream.of("one", "two")
                        .map(clerk -> (Callable<Integer>) () -> given().auth()
                                .oauth2(Tokens.clerk(clerk, ROLE, "220502", "220502"))
                                .post("/work-items/" + item + "/claim")
                                .statusCode())
                        .toList()))
                .containsExactlyInAnyOrder(200, 409);

        String holder = opened(item).extract().path("item.claimedBy");
        Callable<Integer> approve = () -> given().auth()
                .oauth2(Tokens.clerk(holder, ROLE, "220502", "220502"))
                .post("/work-items/" + item + "/approval")
                .statusCode();
        assertThat(AtOnce.all(List.of(approve, approve))).containsExactlyInAnyOrder(200, 409);
        assertThat(OutboxRows.typesAbout(family.subject()))
                .filteredOn("item.completed.v1"::equals)
                .hasSize(1);
    }

    @Test
    void lets_nobody_in_without_the_role_the_region_and_a_token() {
        family.choosesBank("XYZ");
        Bus.say(family.request());
        var item = left(family);
        var approval = "/work-items/" + item + "/approval";
        given().post(approval).then().statusCode(401);
        given().auth()
                .oauth2(Tokens.forAnotherAudience(ROLE))
                .post(approval)
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(Tokens.clerk("clerk:medical-insurance", "220502", "220502"))
                .post(approval)
                .then()
                .statusCode(403);
        var elsewhere = Tokens.clerk(ROLE, "220503", "220503");
        given().auth()
                .oauth2(elsewhere)
                .post(approval)
                .then()
                .statusCode(404)
                .body("code", equalTo("WORK_ITEM_UNKNOWN"));
        given().auth()
                .oauth2(elsewhere)
                .get("/work-items?size=200")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(item)));
        given().auth().oauth2(CLERK).post("/work-items/no-uuid/approval").then().statusCode(404);

        given().get("/results/" + UUID.randomUUID()).then().statusCode(401);
        given().auth().oauth2(CLERK).get("/results/" + UUID.randomUUID()).then().statusCode(403);
        given().auth()
                .oauth2(Tokens.service("application"))
                .get("/results/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("code", equalTo("RESULT_UNKNOWN"));
    }

    @Test
    void tells_what_is_wrong_with_a_malformed_notice() {
        family.choosesBank("XYZ");
        Bus.say(family.request());
        var notices = "/work-items/" + left(family) + "/notices";
        given().auth()
                .oauth2(CLERK)
                .contentType("application/json")
                .body("{\"defects\":[")
                .post(notices)
                .then()
                .statusCode(400)
                .body("code", equalTo("MALFORMED_JSON"));
    }

    /** An item in the queue that nobody holds and nothing stands in the way of: claimed, noticed, answered and given back. */
    private String leftAndThenMended() {
        family.choosesBank("XYZ");
        Bus.say(family.request());
        var item = left(family);
        claim(item).statusCode(200);
        String notice = given().auth()
                .oauth2(CLERK)
                .contentType("application/json")
                .body("{\"defects\":[{\"code\":\"D01\",\"field\":\"card.bank\"}]}")
                .post("/work-items/" + item + "/notices")
                .then()
                .statusCode(200)
                .extract()
                .path("noticeId");
        family.correctsBankTo("ICBC");
        Bus.say(family.answer(notice));
        await().atMost(20, SECONDS).untilAsserted(() -> opened(item).body("item.state", equalTo("CLAIMED")));
        given().auth()
                .oauth2(CLERK)
                .post("/work-items/" + item + "/release")
                .then()
                .statusCode(200);
        return item;
    }

    private static List<OutboxRows.Row> completed(Family family) {
        return await().atMost(20, SECONDS).until(() -> OutboxRows.about(family.subject()), rows -> rows.stream()
                .anyMatch(row -> row.type().equals("item.completed.v1")));
    }

    private static Map<String, String> result(Family family) {
        var completed = OutboxRows.about(family.subject()).getLast().payload();
        return given().auth()
                .oauth2(Tokens.service("application"))
                .header("Purpose", "JOINT_APPLICATION")
                .get("/results/" + JsonPath.from(completed).getString("resultId"))
                .then()
                .statusCode(200)
                .body("item", equalTo("C"))
                .extract()
                .path("fields");
    }

    /** The item's id, once the machine check has left it to a clerk. */
    private static String left(Family family) {
        return await().atMost(20, SECONDS)
                .until(
                        () -> given().auth()
                                .oauth2(CLERK)
                                .get("/work-items?state=READY&size=200")
                                .then()
                                .statusCode(200)
                                .extract()
                                .jsonPath()
                                .getString("items.find { it.caseNo == '" + family.caseNo()
                                        + "' && it.checks.size() > 0 }?.id"),
                        Objects::nonNull);
    }

    private static ValidatableResponse opened(String item) {
        return given().auth().oauth2(CLERK).get("/work-items/" + item).then().statusCode(200);
    }

    private static ValidatableResponse claim(String item) {
        return given().auth()
                .oauth2(CLERK)
                .post("/work-items/" + item + "/claim")
                .then();
    }

    private static ValidatableResponse approve(String item) {
        return given().auth()
                .oauth2(CLERK)
                .post("/work-items/" + item + "/approval")
                .then();
    }
}
