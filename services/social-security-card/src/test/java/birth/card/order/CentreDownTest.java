package birth.card.order;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.not;

import birth.kit.test.Bus;
import birth.kit.test.MovableClock;
import birth.kit.test.OtherOffices;
import birth.kit.test.OutboxRows;
import birth.kit.test.RealParts;
import birth.kit.test.Setting;
import birth.kit.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A21: the card centre is not available from 08:30 to 14:00 on 2026-11-09. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class CentreDownTest {

    private static final String ACCEPTED =
            "{\"orderNo\":\"K1\",\"cardNo\":\"J12345678\",\"bankAccount\":\"6217990099000001238\"}";

    private final Family family = Family.next();

    @RegisterExtension
    static final Setting OVER_API = new Setting("birth.card-centre.mode", "API");

    @BeforeEach
    void theCentreIsDown() {
        OtherOffices.answer("POST /card/orders", 503, "{}");
        OtherOffices.answer("GET /card/orders/" + requestId(), 404, "{}");
        MovableClock.stopAt("2026-11-09T08:30:00+08:00");
    }

    @AfterEach
    void realTime() {
        MovableClock.real();
    }

    @Test
    void holds_the_item_opens_a_ticket_after_four_working_hours_and_orders_once_when_the_centre_is_back() {
        family.choosesBank("ICBC");
        Bus.say(family.request());
        await().atMost(20, SECONDS).untilAsserted(() -> assertThat(OutboxRows.typesAbout(family.subject()))
                .containsExactly("item.accepted.v1", "item.held.v1"));
        assertThat(held()).contains("SYSTEM_DOWN");
        given().auth()
                .oauth2(Tokens.withRole("administrator"))
                .get("/tickets")
                .then()
                .statusCode(200);

        MovableClock.stopAt("2026-11-09T12:30:00+08:00");
        await().atMost(20, SECONDS).untilAsserted(() -> given().auth()
                .oauth2(Tokens.withRole("administrator"))
                .get("/tickets")
                .then()
                .statusCode(200)
                .body("findAll { it.system == 'card-centre' }", not(empty())));

        OtherOffices.answer("POST /card/orders", 200, ACCEPTED);
        MovableClock.stopAt("2026-11-09T14:00:00+08:00");
        await().atMost(30, SECONDS).untilAsserted(() -> assertThat(OutboxRows.typesAbout(family.subject()))
                .containsExactly("item.accepted.v1", "item.held.v1", "item.released.v1", "item.completed.v1"));
    }

    @Test
    void a_lost_answer_is_asked_for_and_never_ordered_again() {
        OtherOffices.answer("POST /card/orders", 504, "{}");
        family.choosesBank("ICBC");
        Bus.say(family.request());
        await().atMost(20, SECONDS)
                .until(() -> OutboxRows.typesAbout(family.subject()).contains("item.held.v1"));
        var orders = asked("POST /card/orders");

        OtherOffices.answer("GET /card/orders/" + requestId(), 200, ACCEPTED.replace("J12345678", "J87654321"));
        MovableClock.stopAt("2026-11-09T08:31:30+08:00");
        await().atMost(30, SECONDS)
                .until(() -> OutboxRows.typesAbout(family.subject()).contains("item.completed.v1"));
        assertThat(asked("POST /card/orders")).isEqualTo(orders);
    }

    @Test
    void two_different_answers_to_one_order_hold_the_item_and_make_no_card() {
        OtherOffices.answer("POST /card/orders", 200, ACCEPTED.replace("J12345678", "J20000001"));
        OtherOffices.answer("GET /card/orders/" + requestId(), 200, ACCEPTED.replace("J12345678", "J20000002"));
        family.choosesBank("ICBC");
        Bus.say(family.request());
        await().atMost(20, SECONDS)
                .until(() -> OutboxRows.typesAbout(family.subject()).contains("item.held.v1"));
        assertThat(held()).contains("SYSTEM_CONTRADICTS");
        assertThat(OrderRows.of(family.caseNo())).isEmpty();
    }

    @Test
    void a_card_number_that_another_person_has_is_never_given_out_again() {
        OtherOffices.answer("POST /card/orders", 200, ACCEPTED.replace("J12345678", "J30000001"));
        family.choosesBank("ICBC");
        Bus.say(family.request());
        await().atMost(20, SECONDS)
                .until(() -> OutboxRows.typesAbout(family.subject()).contains("item.completed.v1"));

        var other = Family.next();
        OtherOffices.answer("GET /card/orders/" + other.caseNo() + "-C1-1", 404, "{}");
        other.choosesBank("ICBC");
        Bus.say(other.request());
        await().atMost(20, SECONDS)
                .until(() -> OutboxRows.typesAbout(other.subject()).contains("item.held.v1"));
        assertThat(OutboxRows.about(other.subject()).getLast().payload()).contains("SYSTEM_CONTRADICTS");
        assertThat(OrderRows.of(other.caseNo())).isEmpty();
    }

    private String held() {
        return OutboxRows.about(family.subject()).stream()
                .filter(row -> row.type().equals("item.held.v1"))
                .map(OutboxRows.Row::payload)
                .findFirst()
                .orElseThrow();
    }

    private String requestId() {
        return family.caseNo() + "-C1-1";
    }

    private static long asked(String door) {
        return OtherOffices.asked().stream().filter(one -> one.startsWith(door)).count();
    }
}
