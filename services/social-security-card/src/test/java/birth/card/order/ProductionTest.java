package birth.card.order;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.startsWith;

import birth.casework.item.WorkItems;
import birth.casework.snapshot.Projection;
import birth.kit.test.Bus;
import birth.kit.test.Meanwhile;
import birth.kit.test.OutboxRows;
import birth.kit.test.RealParts;
import birth.kit.test.ResultPaper;
import birth.kit.test.StoredRows;
import birth.kit.test.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ProductionTest {

    private static final String ROLE = "clerk:social-security-card";
    private static final String CLERK = Tokens.clerk(ROLE, "220502", "220502");

    @Inject
    PlaceOrder placeOrder;

    @Inject
    WorkItems items;

    private final Family family = Family.next();

    @Test
    void a_physical_card_is_produced_in_a_batch_after_the_item_is_done_and_told_once() {
        ordered(family);
        assertThat(production()).isEqualTo("ORDERED");

        var batch = post(CLERK, "/production-batches", Map.of("region", "220502"))
                .statusCode(201)
                .body("batchNo", startsWith("P220502"))
                .body("cards", greaterThan(0))
                .extract()
                .path("id");
        assertThat(production()).isEqualTo("IN_PRODUCTION");

        post(CLERK, "/production-batches/" + batch + "/production", Map.of())
                .statusCode(200)
                .body("produced", equalTo(true));
        post(CLERK, "/production-batches/" + batch + "/production", Map.of()).statusCode(200);
        assertThat(production()).isEqualTo("PRODUCED");
        assertThat(said()).filteredOn("item.result-changed.v1"::equals).hasSize(1);
    }

    /** domain.md 3.6: no card comes to a family whose child has died, whether it still waited or the batch was opened before. */
    @Test
    void the_card_of_a_child_that_has_died_is_neither_put_into_a_batch_nor_told_of() {
        var inBatch = Family.next();
        ordered(inBatch);
        var batch = post(CLERK, "/production-batches", Map.of("region", "220502"))
                .statusCode(201)
                .extract()
                .path("id");
        ordered(family);
        died(family);
        died(inBatch);

        assertThat(waiting(CLERK).getInt("[0].cards")).isZero();
        post(CLERK, "/production-batches", Map.of("region", "220502"))
                .statusCode(409)
                .body("code", equalTo("NOTHING_TO_PRODUCE"));
        post(CLERK, "/production-batches/" + batch + "/production", Map.of()).statusCode(200);
        assertThat(OutboxRows.typesAbout(inBatch.subject())).doesNotContain("item.result-changed.v1");
        assertThat(production()).isEqualTo("STOPPED");
    }

    private static void ordered(Family family) {
        family.choosesBank("ICBC");
        Bus.say(family.request());
        await().atMost(20, SECONDS)
                .until(() -> OutboxRows.typesAbout(family.subject()).contains("item.completed.v1"));
    }

    private static void died(Family family) {
        Bus.say(family.childDied());
        await().atMost(20, SECONDS).until(() -> !StoredRows.read(
                        "select 1 from work_item where case_no = ? and child_died_on is not null",
                        row -> row.getInt(1),
                        family.caseNo())
                .isEmpty());
    }

    @Test
    void a_clerk_sees_what_waits_opens_a_batch_and_finds_it_in_the_list_until_it_is_produced_and_after() {
        ordered(family);
        var waits = waiting(CLERK);
        assertThat(waits.getList("region", String.class)).containsExactly("220502");
        var cards = waits.getInt("[0].cards");
        assertThat(cards).isPositive();
        assertThat(waits.getInt("[0].nextBatch")).isEqualTo(cards);

        var opened = post(CLERK, "/production-batches", Map.of("region", "220502"))
                .statusCode(201)
                .body("cards", equalTo(cards))
                .extract()
                .jsonPath();
        assertThat(waiting(CLERK).getInt("[0].cards")).isZero();
        assertThat(waiting(CLERK).getInt("[0].nextBatch")).isZero();
        assertThat(batches(CLERK).getList("$")).contains(opened.getMap("$"));
        assertThat(opened.getString("openedBy")).isEqualTo("someone-220502");
        assertThat(opened.getString("openedAt")).endsWith("+08:00");
        assertThat(opened.getBoolean("produced")).isFalse();

        var produced = post(CLERK, "/production-batches/" + opened.getString("id") + "/production", Map.of())
                .statusCode(200)
                .body("producedBy", equalTo("someone-220502"))
                .body("cards", equalTo(cards))
                .extract()
                .jsonPath();
        assertThat(batches(CLERK).getList("$")).contains(produced.getMap("$"));
    }

    @Test
    void what_is_in_production_is_listed_before_what_is_produced_and_no_more_than_fifty() {
        var region = "220581";
        StoredRows.read("""
                with batch as (insert into production_batch (id, batch_no, region, opened_by, opened_at, produced_by, produced_at)
                  select gen_random_uuid(), 'P-list-' || n, ?, 'han', timestamptz '2026-11-01 08:00+08' + n * interval '1 hour',
                    case when n > 2 then 'han' end, case when n > 2 then timestamptz '2026-11-20 08:00+08' - n * interval '1 hour' end
                  from generate_series(1, 52) n returning id)
                select id from batch""", row -> row.getString(1), region);
        assertThat(batches(Tokens.clerk(ROLE, region, region)).getList("batchNo", String.class))
                .hasSize(50)
                .startsWith("P-list-2", "P-list-1", "P-list-3", "P-list-4")
                .endsWith("P-list-50");
    }

    @Test
    void another_region_sees_neither_the_batch_nor_what_waits_and_a_clerk_without_a_region_nothing() {
        ordered(family);
        var elsewhere = Tokens.clerk(ROLE, "220503", "220503");
        assertThat(waiting(elsewhere).getList("$"))
                .isEqualTo(List.of(Map.of("region", "220503", "cards", 0, "nextBatch", 0)));
        post(CLERK, "/production-batches", Map.of("region", "220502")).statusCode(201);
        assertThat(batches(elsewhere).getList("region", String.class)).isEmpty();

        var clinicOnly = Tokens.clerk(ROLE, "2205020301", "220502");
        assertThat(waiting(clinicOnly).getList("$")).isEmpty();
        assertThat(batches(clinicOnly).getList("$")).isEmpty();
        given().auth()
                .oauth2(Tokens.clerk("clerk:vaccination", "220502", "220502"))
                .get("/production-batches")
                .then()
                .statusCode(403);
    }

    /** domain.md 3.4: the swapped name and the batch are both kept, whichever of the two comes first. */
    @Test
    void a_name_swapped_while_a_batch_is_opened_leaves_the_card_in_its_batch() throws Exception {
        ordered(family);
        var item = StoredRows.read(
                        "select id from work_item where case_no = ?",
                        row -> row.getObject(1, UUID.class),
                        family.caseNo())
                .getFirst();
        Meanwhile.changed(
                """
                with batch as (insert into production_batch (id, batch_no, region, opened_by, opened_at)
                  values (gen_random_uuid(), 'P-' || ?, '220502', 'han', now()) returning id)
                update card_order set batch_id = batch.id from batch where case_no = ?""",
                () -> QuarkusTransaction.requiringNew().call(() -> {
                    placeOrder.rename(items.locked(item), new Projection(2, Map.of("child.name", "王梓萱")));
                    return item;
                }),
                family.caseNo(),
                family.caseNo());
        assertThat(production()).isEqualTo("IN_PRODUCTION");
    }

    @Test
    void an_e_card_alone_is_never_produced() {
        family.wantsTheECardOnly();
        Bus.say(family.request());
        await().atMost(20, SECONDS).until(() -> said().contains("item.completed.v1"));
        assertThat(production()).isEqualTo("NOT_WANTED");
    }

    @Test
    void another_region_cannot_send_or_take_a_batch() {
        var elsewhere = Tokens.clerk(ROLE, "220503", "220503");
        post(elsewhere, "/production-batches", Map.of("region", "220502"))
                .statusCode(404)
                .body("code", equalTo("BATCH_UNKNOWN"));
        given().contentType("application/json")
                .body("{\"region\":\"220502\"}")
                .post("/production-batches")
                .then()
                .statusCode(401);
    }

    @Test
    void two_persons_enter_a_result_made_by_hand() {
        family.choosesBank("XYZ");
        Bus.say(family.request());
        await().atMost(20, SECONDS).until(() -> said().contains("item.accepted.v1"));
        var id = item();
        post(CLERK, "/work-items/" + id + "/claim", Map.of()).statusCode(200);
        enter(id, "6217990099000001239").statusCode(200);
        ResultPaper.upload(CLERK, id).statusCode(200);
        var colleague = Tokens.clerk("colleague", ROLE, "220502", "220502");
        post(colleague, "/work-items/" + id + "/manual-result-confirmation", Map.of())
                .statusCode(422)
                .body("code", equalTo("ACCOUNT_CHECK_DIGIT"));
    }

    private static JsonPath waiting(String token) {
        return get(token, "/production-batches/waiting");
    }

    private static JsonPath batches(String token) {
        return get(token, "/production-batches");
    }

    private static JsonPath get(String token, String door) {
        return given().auth()
                .oauth2(token)
                .get(door)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private ValidatableResponse enter(String id, String account) {
        return post(
                CLERK,
                "/work-items/" + id + "/manual-result",
                Map.of("fields", Map.of("card.no", "J11112222", "card.bankAccount", account), "reason", "银行柜台已办理"));
    }

    private String item() {
        return given().auth()
                .oauth2(CLERK)
                .get("/work-items?size=200")
                .then()
                .extract()
                .jsonPath()
                .getString("items.find { it.caseNo == '" + family.caseNo() + "' }.id");
    }

    private static ValidatableResponse post(String token, String door, Object body) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(body)
                .post(door)
                .then();
    }

    private List<String> said() {
        return OutboxRows.typesAbout(family.subject());
    }

    private String production() {
        var completed = OutboxRows.about(family.subject()).stream()
                .filter(row -> row.type().equals("item.completed.v1"))
                .findFirst()
                .orElseThrow();
        return given().auth()
                .oauth2(Tokens.service("application"))
                .header("Purpose", "test")
                .get("/results/" + JsonPath.from(completed.payload()).getString("resultId"))
                .then()
                .statusCode(200)
                .extract()
                .path("fields.'card.production'");
    }
}
