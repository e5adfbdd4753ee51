package birth.monitoring.eventlog;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import birth.kit.test.Bus;
import birth.kit.test.RealParts;
import birth.kit.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class EventLogTest {

    private static final String ADMINISTRATOR = Tokens.withRole("administrator");

    /** A type of this test's own, outside the contracts, so that its counts are nobody else's. */
    private final String type = "test." + UUID.randomUUID() + ".v1";

    private final String subject = UUID.randomUUID().toString();

    @Test
    void counts_a_doubled_event_once() {
        var first = event("item-events", 1);
        Bus.sayOutsideContract(first, event("item-events", 2), first);
        Bus.sayOutsideContract(first, event("item-events", 3));

        awaitLogged(3);
        assertThat(count())
                .containsEntry("topic", "item-events")
                .containsEntry("count", 3)
                .containsEntry("last", "2026-11-03T10:05:00+08:00");
        events().body("sequence", contains(3, 2, 1));
        assertThat(count("?from=2026-11-03&to=2026-11-03"))
                .hasValueSatisfying(row ->
                        assertThat(row).containsEntry("count", 3).containsEntry("last", "2026-11-03T10:05:00+08:00"));
        assertThat(count("?from=2026-11-04&to=2026-11-30")).isEmpty();
        assertThat(count("?from=2026-10-01&to=2026-11-02")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "case-events",
                "item-events",
                "birth-events",
                "process-events",
                "reference-data",
                "supervision-events",
                "item-requests.birth-certificate",
                "item-requests.vaccination",
                "item-requests.household-registration",
                "item-requests.medical-insurance",
                "item-requests.social-security-card"
            })
    void hears_every_topic(String topic) {
        Bus.sayOutsideContract(Bus.Said.of(topic, subject, type, "/test", subject, "{}"));

        awaitLogged(1);
        events().body("topic", contains(topic)).body("[0]", not(hasKey("item"))).body("[0]", not(hasKey("sequence")));
    }

    @Test
    void logs_an_event_that_came_before_its_predecessor() {
        Bus.sayOutsideContract(event("item-events", 7));
        awaitLogged(1);
    }

    @Test
    void keeps_the_office_of_an_agreed_event_and_nothing_else_of_its_data() {
        var child = "22050220261103000777X-1";
        Bus.say(Bus.Said.of("item-events", "22050220261103000777X", "item.held.v1", "/vaccination", child, """
                {"caseNo":"22050220261103000777X","childIndex":1,"item":"V","attempt":2,"department":"vaccination","region":"220502",
                 "unit":"2205020301","at":"2026-11-03T10:05:00+08:00","reasonCode":"CLERK"}""")
                .inStream("V", 2, 4));

        var door = "/events?subject=" + child;
        await().atMost(20, SECONDS)
                .until(() -> ask(door).extract().jsonPath().getList("").size() == 1);
        assertThat(ask(door).extract().jsonPath().<String, Object>getMap("[0]"))
                .containsOnlyKeys(
                        "id",
                        "topic",
                        "type",
                        "source",
                        "subject",
                        "item",
                        "attempt",
                        "sequence",
                        "time",
                        "region",
                        "department",
                        "receivedAt")
                .containsEntry("type", "item.held.v1")
                .containsEntry("item", "V")
                .containsEntry("attempt", 2)
                .containsEntry("sequence", 4)
                .containsEntry("department", "vaccination")
                .containsEntry("region", "220502");
    }

    @Test
    void goes_on_after_a_message_that_is_no_json() {
        Bus.sayOutsideContract(
                Bus.Said.of("case-events", subject, type, "/test", subject, "not json"), event("case-events", 1));
        awaitLogged(1);
    }

    @Test
    void shows_the_newest_first_page_by_page() {
        Bus.sayOutsideContract(Stream.iterate(1, n -> n + 1)
                .limit(5)
                .map(n -> event("process-events", n))
                .toArray(Bus.Said[]::new));
        awaitLogged(5);

        ask("/events?size=2&page=1&subject=" + subject).body("sequence", contains(3, 2));
        ask("/events?size=1").body("", hasSize(1));
        ask("/events?size=2&page=9&subject=" + subject).body("", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"size=0", "size=201", "page=-1", "subject=x%27%20or%201=1"})
    void refuses_a_question_without_bounds(String query) {
        given().auth()
                .oauth2(ADMINISTRATOR)
                .get("/events?" + query)
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID_INPUT"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"from=2026-11-03", "to=2026-11-03", "from=2026-11-31&to=2026-12-01", "from=3.11.&to=4.11."})
    void refuses_days_that_are_no_period(String days) {
        given().auth().oauth2(ADMINISTRATOR).get("/counts?" + days).then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/counts", "/events"})
    void answers_administrators_only(String door) {
        given().get(door).then().statusCode(401);
        given().auth()
                .oauth2(Tokens.forAnotherAudience("administrator"))
                .get(door)
                .then()
                .statusCode(401);
        for (var role : List.of("parent", "clerk:vaccination", "auditor", "service:application")) {
            given().auth().oauth2(Tokens.withRole(role)).get(door).then().statusCode(403);
        }
    }

    private Bus.Said event(String topic, int sequence) {
        return Bus.Said.of(topic, subject, type, "/test", subject, "{}").inStream("B", 1, sequence);
    }

    private void awaitLogged(int events) {
        await().atMost(20, SECONDS)
                .until(() -> events().extract().jsonPath().getList("").size() == events);
        events().body("subject", everyItem(equalTo(subject)));
    }

    private ValidatableResponse events() {
        return ask("/events?subject=" + subject);
    }

    private Map<String, Object> count() {
        return count("").orElseThrow();
    }

    private Optional<Map<String, Object>> count(String days) {
        return Arrays.stream(ask("/counts" + days).extract().as(Map[].class))
                .map(row -> (Map<String, Object>) row)
                .filter(row -> row.get("type").equals(type))
                .findFirst();
    }

    private static ValidatableResponse ask(String door) {
        return given().auth().oauth2(ADMINISTRATOR).get(door).then().statusCode(200);
    }
}
