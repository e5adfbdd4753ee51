package birth.certificate.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import birth.certificate.Birth;
import birth.certificate.Clerk;
import birth.certificate.Ward;
import birth.kit.test.AtOnce;
import birth.kit.test.Bus;
import birth.kit.test.InventedIdNumber;
import birth.kit.test.LogLines;
import birth.kit.test.MovableClock;
import birth.kit.test.OutboxRows;
import birth.kit.test.RealParts;
import birth.kit.test.StoredRows;
import birth.kit.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class WardTest {

    private static final String CAUSE = "新生儿窒息";

    @Inject
    CompleteDigests completeDigests;

    private final Ward ward = Ward.next();
    private final Birth birth = Birth.next();

    @BeforeEach
    void record() {
        ward.records(birth).statusCode(201);
    }

    @AfterEach
    void letTimeRun() {
        MovableClock.real();
    }

    @Test
    void tells_a_death_once_and_never_its_cause() {
        try (var log = LogLines.listen()) {
            dies(1, "2026-11-05").statusCode(201);
            dies(1, "2026-11-05").statusCode(200);
            dies(1, "2026-11-06").statusCode(409).body("code", equalTo("DEATH_RECORDED"));
            var said = OutboxRows.about(birth.deliveryRef());
            assertThat(said)
                    .extracting(OutboxRows.Row::type, OutboxRows.Row::sequence)
                    .containsExactlyInAnyOrder(tuple("birth.recorded.v1", 1L), tuple("birth.newborn-died.v1", 2L));
            assertThat(said.toString() + log.text()).doesNotContain(CAUSE);
        }
    }

    @Test
    void tells_one_death_when_two_send_it_at_once() throws InterruptedException {
        Callable<Integer> tell = () -> dies(1, "2026-11-05").extract().statusCode();
        assertThat(AtOnce.all(List.of(tell, tell))).containsExactlyInAnyOrder(201, 200);
        assertThat(OutboxRows.typesAbout(birth.deliveryRef()))
                .containsExactlyInAnyOrder("birth.recorded.v1", "birth.newborn-died.v1");
    }

    @Test
    void refuses_a_death_that_cannot_be() {
        dies(1, "2026-11-01").statusCode(409).body("code", equalTo("DAY_OF_DEATH_IMPOSSIBLE"));
        dies(1, "2126-11-01").statusCode(409).body("code", equalTo("DAY_OF_DEATH_IMPOSSIBLE"));
        dies(2, "2026-11-05").statusCode(404);
        var stillborn = Birth.next().stillborn();
        ward.records(stillborn).statusCode(201);
        ward.puts("recorder", death(stillborn, 1), deathOn("2026-11-05"))
                .statusCode(409)
                .body("code", equalTo("NOT_BORN_ALIVE"));
        Ward.next().puts("recorder", death(birth, 1), deathOn("2026-11-05")).statusCode(404);
        given().auth()
                .oauth2(ward.clerk())
                .contentType("application/json")
                .body(deathOn("2026-11-05"))
                .put(death(birth, 1))
                .then()
                .statusCode(403);
        assertThat(OutboxRows.typesAbout(birth.deliveryRef())).containsExactly("birth.recorded.v1");
    }

    @Test
    void flags_the_item_of_a_child_that_died_and_lets_the_clerk_issue_on_request() {
        ward.receivesBlanks(1);
        dies(1, "2026-11-05").statusCode(201);
        birth.fillsTheForm();
        Bus.say(birth.request(ward));
        var clerk = new Clerk(ward.clerk());
        clerk.opened(clerk.accepted(birth.caseNo(), "B")).body("item.checks", hasItem("CHILD_DIED"));
        assertThat(ward.issues(birth)).isNotNull();
    }

    @Test
    void names_another_mother_once_two_persons_have_seen_her_paper_and_says_the_birth_again() {
        var id = InventedIdNumber.of("220502", LocalDate.of(1991, 5, 5), 902);
        claims("second", id).statusCode(200).body("waitingFor", equalTo("SECOND_PERSON"));
        read().body("mother.idNo", equalTo(birth.motherId()));
        claims("third", id).statusCode(409).body("code", equalTo("AMENDMENT_PENDING"));
        confirms("second").statusCode(409).body("code", equalTo("SAME_PERSON"));
        confirms("third").statusCode(204);
        confirms("third").statusCode(409).body("code", equalTo("NOTHING_TO_CONFIRM"));
        read().body("mother.idNo", equalTo(id)).body("mother.name", equalTo("赵雨彤"));
        var said = OutboxRows.about(birth.deliveryRef());
        assertThat(said)
                .extracting(OutboxRows.Row::type, OutboxRows.Row::sequence)
                .containsExactly(tuple("birth.recorded.v1", 1L), tuple("birth.recorded.v1", 2L));
        assertThat(said.toString()).doesNotContain(id, "赵雨彤");
    }

    @Test
    void lets_nobody_issue_who_amended_the_record() {
        ward.receivesBlanks(1);
        claims("second", InventedIdNumber.of("220502", LocalDate.of(1991, 6, 6), 904))
                .statusCode(200);
        confirms("third").statusCode(204);
        birth.fillsTheForm();
        Bus.say(birth.request(ward));
        var amender = new Clerk(ward.clerk("third"));
        var item = amender.claimed(birth.caseNo(), "B");
        amender.act(item, "approval").statusCode(409).body("code", equalTo("SAME_PERSON"));
    }

    @Test
    void refuses_a_claim_that_makes_two_records_of_one_birth() {
        var other = Birth.next();
        ward.records(other).statusCode(201);
        claims("second", other.motherId()).statusCode(200);
        confirms("third").statusCode(409).body("code", equalTo("DELIVERY_DUPLICATE"));
        read().body("mother.idNo", equalTo(birth.motherId()));
    }

    @Test
    void lists_a_record_as_unmatched_until_a_family_is_found() {
        unmatched().body("deliveryRef", not(hasItem(birth.deliveryRef())));
        MovableClock.ahead(Duration.ofHours(25));
        Awaitility.await().untilAsserted(() -> unmatched().body("deliveryRef", hasItem(birth.deliveryRef())));
        var drafted = Birth.next();
        ward.records(drafted).statusCode(201);
        given().auth()
                .oauth2(Tokens.service("application"))
                .header("Purpose", "DRAFT")
                .get("/deliveries/" + drafted.deliveryRef())
                .then()
                .statusCode(200);
        MovableClock.ahead(Duration.ofHours(60));
        birth.fillsTheForm();
        Bus.say(birth.request(ward));
        new Clerk(ward.clerk()).accepted(birth.caseNo(), "B");
        unmatched().body("deliveryRef", not(hasItem(birth.deliveryRef())));
        unmatched().body("deliveryRef", not(hasItem(drafted.deliveryRef())));
    }

    /** What a parent signs in person and a death can only be taken down where the delivery can be found again. */
    @Test
    void finds_a_delivery_by_the_mothers_paper_or_the_wards_number_and_records_why() {
        var other = Birth.next();
        ward.records(other.deliveryRef(), other.record(ward).replace("ZY20261101", ward.institution()))
                .statusCode(201);
        dies(1, "2026-11-05").statusCode(201);
        ward.posts(
                        "recorder",
                        "/deliveries/" + birth.deliveryRef() + "/statements",
                        "{\"kind\":\"NO_FATHER\",\"signedOn\":\"2026-11-04\"}")
                .statusCode(201);
        try (var log = LogLines.listen()) {
            finds(ward, "{\"motherIdNo\":\"%s\",\"purpose\":\"COMPARE\"}".formatted(birth.motherId()))
                    .statusCode(200)
                    .body("deliveryRef", contains(birth.deliveryRef()))
                    .body("[0].delivery.motherName", equalTo("赵*桐"))
                    .body("[0].delivery.motherIdNo", not(containsString(birth.motherId())))
                    .body("[0].delivery.bornAt", startsWith("2026-11-02T"))
                    .body("[0].children[0].diedOn", equalTo("2026-11-05"))
                    .body("[0].statements[0].kind", equalTo("NO_FATHER"));
            assertThat(log.text()).doesNotContain(birth.motherId());
        }
        finds(ward, "{\"inpatientNo\":\"%s\",\"purpose\":\"ENQUIRY\"}".formatted(ward.institution()))
                .statusCode(200)
                .body("deliveryRef", contains(other.deliveryRef()));
        assertThat(AuditRows.about(birth.deliveryRef())).contains("recorder SEARCH_FOUND COMPARE");
    }

    @Test
    void finds_a_record_from_before_records_could_be_found_once_it_was_completed() {
        StoredRows.read(
                "update delivery_record set mother_digest = null, inpatient_digest = null where delivery_ref = ? returning 1",
                row -> 1,
                birth.deliveryRef());
        var byMother = "{\"motherIdNo\":\"%s\",\"purpose\":\"COMPARE\"}".formatted(birth.motherId());
        finds(ward, byMother).body("", empty());
        assertThat(completeDigests.run()).isEqualTo(1);
        finds(ward, byMother).body("deliveryRef", contains(birth.deliveryRef()));
        assertThat(completeDigests.run()).isZero();
    }

    @Test
    void finds_no_delivery_of_another_institution_and_none_by_half_a_number_or_without_a_purpose() {
        var byMother = "{\"motherIdNo\":\"%s\",\"purpose\":\"COMPARE\"}";
        finds(Ward.next(), byMother.formatted(birth.motherId())).statusCode(200).body("", empty());
        finds(ward, byMother.formatted(birth.motherId().substring(0, 17)))
                .statusCode(200)
                .body("", empty());
        finds(ward, "{\"motherIdNo\":\"%s\"}".formatted(birth.motherId())).statusCode(400);
        finds(ward, "{\"purpose\":\"COMPARE\"}").statusCode(400);
    }

    @Test
    void finds_it_by_the_mother_it_names_now() {
        var id = InventedIdNumber.of("220502", LocalDate.of(1991, 7, 7), 906);
        claims("second", id).statusCode(200);
        confirms("third").statusCode(204);
        finds(ward, "{\"motherIdNo\":\"%s\",\"purpose\":\"COMPARE\"}".formatted(id))
                .body("deliveryRef", contains(birth.deliveryRef()));
        finds(ward, "{\"motherIdNo\":\"%s\",\"purpose\":\"COMPARE\"}".formatted(birth.motherId()))
                .body("", empty());
    }

    /** The second person sees what is proposed and by whom, and may turn it down. */
    @Test
    void shows_a_proposed_mother_beside_the_recorded_one_until_it_is_decided() {
        var id = InventedIdNumber.of("220502", LocalDate.of(1991, 8, 8), 908);
        claims("second", id).statusCode(200);
        var shown = "find { it.deliveryRef == '" + birth.deliveryRef() + "' }";
        unmatched()
                .body(shown + ".delivery.motherName", equalTo("赵*桐"))
                .body(shown + ".claim.recorded.idNo", equalTo(birth.motherId()))
                .body(shown + ".claim.proposed.idNo", equalTo(id))
                .body(shown + ".claim.proposedBy", equalTo("second"));
        drops("third").statusCode(204);
        drops("third").statusCode(409).body("code", equalTo("NOTHING_TO_CONFIRM"));
        unmatched().body("deliveryRef", not(hasItem(birth.deliveryRef())));
        read().body("mother.idNo", equalTo(birth.motherId()));
        claims("third", id).statusCode(200);
        assertThat(AuditRows.about(birth.deliveryRef()))
                .contains("recorder MOTHER_CLAIM_READ hospital-desk", "third AMENDMENT_DROPPED hospital-desk");
    }

    private ValidatableResponse finds(Ward at, String number) {
        return at.posts("recorder", "/deliveries/search", number);
    }

    private ValidatableResponse drops(String account) {
        return given().auth()
                .oauth2(ward.hospital(account))
                .delete("/deliveries/" + birth.deliveryRef() + "/mother")
                .then();
    }

    private ValidatableResponse dies(int index, String day) {
        return ward.puts("recorder", death(birth, index), deathOn(day));
    }

    private static String death(Birth birth, int index) {
        return "/deliveries/" + birth.deliveryRef() + "/children/" + index + "/death";
    }

    private static String deathOn(String day) {
        return "{\"diedOn\":\"%s\",\"cause\":\"%s\"}".formatted(day, CAUSE);
    }

    private ValidatableResponse claims(String account, String idNo) {
        return ward.posts(
                account,
                "/deliveries/" + birth.deliveryRef() + "/mother",
                "{\"name\":\"赵雨彤\",\"idType\":\"01\",\"idNo\":\"%s\"}".formatted(idNo));
    }

    private ValidatableResponse confirms(String account) {
        return ward.posts(account, "/deliveries/" + birth.deliveryRef() + "/mother/confirmation", "");
    }

    private ValidatableResponse unmatched() {
        return ward.gets("recorder", "/deliveries/unmatched").statusCode(200);
    }

    private ValidatableResponse read() {
        return given().auth()
                .oauth2(Tokens.service("application"))
                .header("Purpose", "JOINT_APPLICATION")
                .get("/deliveries/" + birth.deliveryRef())
                .then()
                .statusCode(200);
    }
}
