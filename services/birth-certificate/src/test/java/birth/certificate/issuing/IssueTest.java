package birth.certificate.issuing;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import birth.certificate.Birth;
import birth.certificate.Clerk;
import birth.certificate.Ward;
import birth.kit.test.AtOnce;
import birth.kit.test.Bus;
import birth.kit.test.LogLines;
import birth.kit.test.MovableClock;
import birth.kit.test.OutboxRows;
import birth.kit.test.RealParts;
import birth.kit.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class IssueTest {

    private final Ward ward = Ward.next();
    private final Birth birth = Birth.next();

    @AfterEach
    void letTimeRun() {
        MovableClock.real();
    }

    @Test
    void issues_the_certificate_on_the_lowest_blank_when_the_clerk_approves() {
        try (var log = LogLines.listen()) {
            ward.records(birth).statusCode(201);
            var lowest = ward.receivesBlanks(3);
            birth.fillsTheForm();
            Bus.say(birth.request(ward));
            var item = accepted(birth);
            opened(item).body("item.checks", empty()).body("fields.'child.name'", equalTo(Birth.CHILD));

            claim(item).statusCode(200);
            approve(item).statusCode(200).body("waitingFor", equalTo("SECOND_PERSON"));
            assertThat(ward.ledger()).containsExactly(3, 3, 0, 0);
            proof(item)
                    .statusCode(200)
                    .body("childName", equalTo(Birth.CHILD))
                    .body("motherName", equalTo(Birth.MOTHER));
            String result = confirm(item).statusCode(200).extract().path("resultId");

            given().auth()
                    .oauth2(Tokens.service("application"))
                    .header("Purpose", "JOINT_APPLICATION")
                    .get("/results/" + result)
                    .then()
                    .statusCode(200)
                    .body("item", equalTo("B"))
                    .body("fields.'cert.no'", equalTo(lowest))
                    .body("fields.'cert.issuer'", equalTo(ward.institution()))
                    .body("fields.'cert.issueDate'", not(nullValue()));
            var rows = OutboxRows.about(birth.subject());
            assertThat(rows)
                    .extracting(OutboxRows.Row::type)
                    .containsExactly("item.accepted.v1", "item.approved.v1", "item.completed.v1");
            assertThat(rows.getLast().payload()).contains("\"mode\":\"MANUAL\"");
            assertThat(ward.ledger()).containsExactly(3, 2, 1, 0);
            var persons =
                    new String[] {Birth.CHILD, Birth.MOTHER, birth.motherId(), "王浩然", "林秀梅", "13900000001", lowest};
            assertThat(rows + "" + OutboxRows.about(birth.deliveryRef())).doesNotContain(persons);
            assertThat(log.text()).doesNotContain(persons);
        }
    }

    @Test
    void would_find_a_name_in_the_log_if_one_were_written() {
        try (var log = LogLines.listen()) {
            Logger.getLogger(IssueTest.class).infof("planted: %s", Birth.CHILD);
            assertThat(log.text()).contains(Birth.CHILD);
        }
    }

    @Test
    void takes_the_request_once_when_it_comes_twice_and_the_birth_comes_last() {
        var request = birth.request(ward);
        birth.fillsTheForm();
        Bus.say(request, request);
        var item = accepted(birth);
        Bus.say(request);
        opened(item).body("item.checks", contains("DELIVERY_RECORD_MISSING"));
        claim(item).statusCode(200);
        approve(item).statusCode(409).body("code", equalTo("DELIVERY_RECORD_MISSING"));

        ward.records(birth).statusCode(201);
        await().atMost(20, SECONDS).untilAsserted(() -> opened(item).body("item.checks", empty()));
        ward.receivesBlanks(1);
        approve(item).statusCode(200);
        confirm(item).statusCode(200);
        assertThat(OutboxRows.typesAbout(birth.subject()))
                .containsExactly("item.accepted.v1", "item.approved.v1", "item.completed.v1");
    }

    @Test
    void issues_nothing_for_a_stillborn_child() {
        ward.records(birth.stillborn()).statusCode(201);
        ward.receivesBlanks(1);
        var item = claimed(birth);
        opened(item).body("item.checks", contains("DELIVERY_RECORD_MISSING"));
        approve(item).statusCode(409).body("code", equalTo("DELIVERY_RECORD_MISSING"));
        assertThat(ward.ledger()).containsExactly(1, 1, 0, 0);
    }

    @Test
    void issues_nothing_on_another_institutions_delivery_record() {
        var elsewhere = Ward.next();
        elsewhere.records(birth).statusCode(201);
        var item = claimed(birth);
        approve(item).statusCode(409).body("code", equalTo("DELIVERY_RECORD_MISSING"));
    }

    @Test
    void lets_nobody_issue_on_a_record_of_his_own() {
        ward.records(birth).statusCode(201);
        ward.receivesBlanks(1);
        birth.fillsTheForm();
        Bus.say(birth.request(ward));
        var item = accepted(birth);
        var recorder = ward.clerk("recorder");
        given().auth()
                .oauth2(recorder)
                .post("/work-items/" + item + "/claim")
                .then()
                .statusCode(200);
        given().auth()
                .oauth2(recorder)
                .post("/work-items/" + item + "/approval")
                .then()
                .statusCode(409)
                .body("code", equalTo("SAME_PERSON"));
        new Clerk(recorder).act(item, "release").statusCode(200);
        claim(item).statusCode(200);
        approve(item).statusCode(200);
        new Clerk(recorder).act(item, "confirmation").statusCode(409).body("code", equalTo("SAME_PERSON"));
        new Clerk(ward.clerk()).act(item, "confirmation").statusCode(409).body("code", equalTo("SAME_PERSON"));
        confirm(item).statusCode(200);
    }

    @Test
    void waits_for_the_childs_name() {
        ward.records(birth).statusCode(201);
        ward.receivesBlanks(1);
        birth.leavesTheNameOut();
        Bus.say(birth.request(ward));
        var item = accepted(birth);
        opened(item).body("item.checks", contains("NAME_MISSING", "STATEMENT_MISSING"));
        claim(item).statusCode(200);
        approve(item).statusCode(409).body("code", equalTo("NAME_MISSING"));
    }

    @Test
    void does_not_accept_a_second_request_for_a_child_and_masks_the_number() {
        ward.records(birth).statusCode(201);
        var number = ward.receivesBlanks(2);
        ward.issues(birth);

        Bus.say(birth.request(ward, 2), birth.request(ward, 2));
        await().atMost(20, SECONDS).untilAsserted(() -> assertThat(OutboxRows.typesAbout(birth.subject()))
                .endsWith("item.accepted.v1", "item.not-accepted.v1"));
        var refused = OutboxRows.about(birth.subject()).getLast();
        assertThat(refused.payload()).contains("CERTIFICATE_EXISTS").doesNotContain(number);
        given().auth()
                .oauth2(Tokens.service("application"))
                .get("/decisions/" + JsonPath.from(refused.payload()).getString("decisionId"))
                .then()
                .statusCode(200)
                .body("kind", equalTo("NOT_ACCEPTED"))
                .body("explanation", containsString(number.substring(0, 3) + "*****" + number.substring(8)))
                .body("explanation", not(containsString(number)));
        assertThat(ward.ledger()).containsExactly(2, 1, 1, 0);
    }

    @Test
    void tells_who_records_the_birth_again_of_the_certificate_and_masks_the_number() {
        ward.records(birth).statusCode(201);
        var number = ward.receivesBlanks(1);
        ward.issues(birth);
        ward.records(birth.underAnotherReference())
                .statusCode(409)
                .body("code", equalTo("DELIVERY_DUPLICATE"))
                .body("detail", containsString(number.substring(0, 3) + "*****" + number.substring(8)))
                .body("detail", not(containsString(number)));
    }

    @Test
    void lets_only_one_of_two_requests_for_a_child_come_to_a_certificate() {
        ward.records(birth).statusCode(201);
        ward.receivesBlanks(2);
        birth.fillsTheForm();
        Bus.say(birth.request(ward), birth.request(ward, 2));
        var first = accepted(birth);
        claim(first).statusCode(200);
        var second = accepted(birth);
        claim(second).statusCode(200);
        approve(first).statusCode(200);
        approve(second).statusCode(200);
        confirm(first).statusCode(200);
        confirm(second).statusCode(409).body("code", equalTo("CERTIFICATE_EXISTS"));
        assertThat(ward.ledger()).containsExactly(2, 1, 1, 0);
    }

    @Test
    void takes_the_approval_back_when_the_record_was_amended_before_the_paper() {
        ward.records(birth).statusCode(201);
        ward.receivesBlanks(1);
        var item = claimed(birth);
        approve(item).statusCode(200);
        var mother = "{\"name\":\"赵雨彤\",\"idType\":\"01\",\"idNo\":\"" + birth.motherId() + "\"}";
        ward.posts("one", "/deliveries/" + birth.deliveryRef() + "/mother", mother)
                .statusCode(200);
        ward.posts("two", "/deliveries/" + birth.deliveryRef() + "/mother/confirmation", "")
                .statusCode(204);
        confirm(item).statusCode(409).body("code", equalTo("PROOF_OUTDATED"));
        opened(item).body("item.state", equalTo("CLAIMED"));
        assertThat(ward.ledger()).containsExactly(1, 1, 0, 0);
        approve(item).statusCode(200);
        proof(item).body("motherName", equalTo("赵雨彤"));
        confirm(item).statusCode(200);
    }

    @Test
    void lets_two_persons_reverse_an_approval_before_the_paper_and_nobody_afterwards() {
        ward.records(birth).statusCode(201);
        ward.receivesBlanks(1);
        var item = claimed(birth);
        approve(item).statusCode(200);
        var clerk = new Clerk(ward.clerk());
        var checker = new Clerk(ward.clerk("checker"));
        clerk.post("/work-items/" + item + "/reversal", "{\"reasonCode\":\"WRONG_NAME\"}")
                .statusCode(200);
        clerk.act(item, "reversal-confirmation").statusCode(409);
        checker.act(item, "reversal-confirmation").statusCode(200);
        confirm(item).statusCode(409).body("code", equalTo("WRONG_STATE"));
        approve(item).statusCode(200);
        confirm(item).statusCode(200);
        clerk.post("/work-items/" + item + "/reversal", "{\"reasonCode\":\"WRONG_NAME\"}")
                .statusCode(409)
                .body("code", equalTo("PAPER_EXISTS"));
        assertThat(ward.ledger()).containsExactly(1, 0, 1, 0);
    }

    @Test
    void locks_the_item_for_two_of_the_security_when_the_years_quota_is_used_up() {
        ward.records(birth).statusCode(201);
        ward.receivesBlanks(2);
        given().auth()
                .oauth2(Tokens.clerk("county", "supervisor:birth-certificate", ward.institution(), ward.region()))
                .contentType("application/json")
                .body("{\"institution\":\"%s\",\"liveBirths\":0}".formatted(ward.institution()))
                .put("/stock-quotas/"
                        + LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear())
                .then()
                .statusCode(204);
        var item = claimed(birth);
        approve(item).statusCode(200);
        confirm(item).statusCode(409).body("code", equalTo("OVER_QUOTA"));
        opened(item).body("item.state", equalTo("HELD")).body("item.heldKind", equalTo("FRAUD"));
        confirm(item).statusCode(409).body("code", equalTo("WRONG_STATE"));
        for (var officer : List.of("security-1", "security-2")) {
            new Clerk(Tokens.clerk(officer, "security", "none", "none"))
                    .post("/work-items/" + item + "/fraud-release", "{\"reason\":\"已核实为双胎集中月份\"}")
                    .statusCode(200);
        }
        opened(item).body("item.state", equalTo("APPROVED"));
        confirm(item).statusCode(200);
        assertThat(ward.ledger()).containsExactly(2, 1, 1, 0);
    }

    @Test
    void shows_the_second_person_that_one_clerk_approved_many_in_one_night() {
        MovableClock.stopAt("2026-11-23T23:30:00+08:00");
        ward.receivesBlanks(6);
        var births = Stream.generate(Birth::next).limit(6).toList();
        var owl = new Clerk(ward.clerk("owl-" + ward.institution()));
        var items = births.stream()
                .map(each -> {
                    ward.records(each).statusCode(201);
                    each.fillsTheForm();
                    Bus.say(each.request(ward));
                    return owl.claimed(each.caseNo(), "B");
                })
                .toList();
        items.forEach(item -> owl.act(item, "approval").statusCode(200));
        items.subList(0, 5).forEach(item -> opened(item).body("item.checks", empty()));
        opened(items.getLast()).body("item.checks", contains("MANY_AT_NIGHT"));
        given().auth()
                .oauth2(Tokens.clerk("security-1", "security", "none", "none"))
                .get("/alarms")
                .then()
                .body("find { it.id == '%s' }.alarms".formatted(items.getLast()), contains("MANY_AT_NIGHT"));
        confirm(items.getLast()).statusCode(200);
    }

    @Test
    void gives_one_success_and_one_conflict_to_two_who_act_at_once() throws InterruptedException {
        ward.records(birth).statusCode(201);
        ward.receivesBlanks(2);
        birth.fillsTheForm();
        Bus.say(birth.request(ward));
        var item = accepted(birth);
        assertThat(AtOnce.all(Stream.of("one", "two")
                        .map(clerk -> (Callable<Integer>) () -> given().auth()
                                .oauth2(ward.clerk(clerk))
                                .post("/work-items/" + item + "/claim")
                                .statusCode())
                        .toList()))
                .containsExactlyInAnyOrder(200, 409);

        String holder = opened(item).extract().path("item.claimedBy");
        Callable<Integer> approve = () -> given().auth()
                .oauth2(ward.clerk(holder))
                .post("/work-items/" + item + "/approval")
                .statusCode();
        assertThat(AtOnce.all(List.of(approve, approve))).containsExactlyInAnyOrder(200, 409);
        Callable<Integer> confirm = () -> confirm(item).extract().statusCode();
        assertThat(AtOnce.all(List.of(confirm, confirm))).containsExactlyInAnyOrder(200, 409);
        assertThat(ward.ledger()).containsExactly(2, 1, 1, 0);
    }

    @Test
    void gives_ten_blanks_to_ten_of_twelve_and_holds_two_until_new_blanks_are_confirmed() throws InterruptedException {
        ward.receivesBlanks(10);
        var births = Stream.generate(Birth::next).limit(12).toList();
        births.forEach(each -> ward.records(each).statusCode(201));
        births.forEach(Birth::fillsTheForm);
        Bus.say(births.stream().map(each -> each.request(ward)).toArray(Bus.Said[]::new));
        var items = births.stream().map(this::accepted).toList();
        items.forEach(item -> claim(item).statusCode(200));
        items.forEach(item -> approve(item).statusCode(200));

        var answers = AtOnce.all(items.stream()
                .map(item -> (Callable<ValidatableResponse>) () -> confirm(item))
                .toList());
        assertThat(answers.stream().map(answer -> answer.extract().statusCode()))
                .filteredOn(status -> status == 200)
                .hasSize(10);
        assertThat(answers.stream().map(answer -> answer.extract().<String>path("code")))
                .filteredOn("BLANKS_EXHAUSTED"::equals)
                .hasSize(2);
        var numbers = answers.stream()
                .map(answer -> answer.extract().<String>path("resultId"))
                .filter(Objects::nonNull)
                .map(this::number)
                .toList();
        assertThat(numbers).hasSize(10).doesNotHaveDuplicates();
        assertThat(ward.ledger()).containsExactly(10, 0, 10, 0);

        var held = items.stream()
                .filter(item -> "HELD".equals(opened(item).extract().path("item.state")))
                .toList();
        assertThat(held).hasSize(2);
        opened(held.getFirst())
                .body("item.heldFor", equalTo("BLANKS_EXHAUSTED"))
                .body("item.heldKind", equalTo("MACHINE"));
        ward.receivesBlanks(5);
        held.forEach(item -> opened(item).body("item.state", equalTo("APPROVED")));
        held.forEach(item -> confirm(item).statusCode(200));
        assertThat(ward.ledger()).containsExactly(15, 3, 12, 0);
        var waited = births.get(items.indexOf(held.getFirst()));
        assertThat(OutboxRows.typesAbout(waited.subject()))
                .containsExactly(
                        "item.accepted.v1",
                        "item.approved.v1",
                        "item.held.v1",
                        "item.released.v1",
                        "item.completed.v1");
    }

    @Test
    void lets_nobody_in_without_the_role_the_unit_the_claim_and_a_token() {
        ward.records(birth).statusCode(201);
        birth.fillsTheForm();
        Bus.say(birth.request(ward));
        var item = accepted(birth);
        var approval = "/work-items/" + item + "/approval";
        given().post(approval).then().statusCode(401);
        given().auth()
                .oauth2(Tokens.forAnotherAudience("clerk:birth-certificate"))
                .post(approval)
                .then()
                .statusCode(401);
        given().auth().oauth2(ward.recorder()).post(approval).then().statusCode(403);
        given().auth()
                .oauth2(Ward.next().clerk())
                .post(approval)
                .then()
                .statusCode(404)
                .body("code", equalTo("WORK_ITEM_UNKNOWN"));
        given().auth()
                .oauth2(ward.clerk())
                .post(approval)
                .then()
                .statusCode(409)
                .body("code", equalTo("NOT_CLAIMED"));
        given().auth()
                .oauth2(ward.clerk())
                .post("/work-items/no-uuid/approval")
                .then()
                .statusCode(404);

        given().get("/results/" + UUID.randomUUID()).then().statusCode(401);
        given().auth()
                .oauth2(ward.clerk())
                .get("/results/" + UUID.randomUUID())
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(Tokens.service("application"))
                .get("/results/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("code", equalTo("RESULT_UNKNOWN"));
    }

    private ValidatableResponse confirm(String item) {
        return new Clerk(ward.clerk("checker")).act(item, "confirmation");
    }

    private ValidatableResponse proof(String item) {
        return given().auth()
                .oauth2(ward.clerk("checker"))
                .get("/work-items/" + item + "/proof")
                .then();
    }

    private String claimed(Birth each) {
        each.fillsTheForm();
        Bus.say(each.request(ward));
        var item = accepted(each);
        claim(item).statusCode(200);
        return item;
    }

    /** The item's id, once it stands in the queue. */
    private String accepted(Birth each) {
        return await().atMost(20, SECONDS)
                .until(
                        () -> given().auth()
                                .oauth2(ward.clerk())
                                .get("/work-items?state=READY&size=200")
                                .then()
                                .statusCode(200)
                                .extract()
                                .jsonPath()
                                .getString("items.find { it.caseNo == '" + each.caseNo() + "' }?.id"),
                        Objects::nonNull);
    }

    private ValidatableResponse opened(String item) {
        return given().auth()
                .oauth2(ward.clerk())
                .get("/work-items/" + item)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse claim(String item) {
        return given().auth()
                .oauth2(ward.clerk())
                .post("/work-items/" + item + "/claim")
                .then();
    }

    private ValidatableResponse approve(String item) {
        return given().auth()
                .oauth2(ward.clerk())
                .post("/work-items/" + item + "/approval")
                .then();
    }

    private String number(String result) {
        return given().auth()
                .oauth2(Tokens.service("application"))
                .header("Purpose", "test")
                .get("/results/" + result)
                .then()
                .statusCode(200)
                .extract()
                .path("fields.'cert.no'");
    }
}
