package birth.simulator;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SimulatorTest {

    @AfterEach
    void behave() {
        List.of("card", "population", "marriage").forEach(system -> set(system, "NORMAL", 0));
    }

    @Test
    void asking_again_gets_the_first_answer_and_keeps_one_record() {
        var request = UUID.randomUUID().toString();
        var first = order(request).jsonPath().getString("cardNo");
        assertThat(order(request).jsonPath().getString("cardNo"))
                .isEqualTo(first)
                .matches("[A-Z]\\d{8}");
        assertThat(recordsOf(request)).hasSize(1);
    }

    @Test
    void a_system_that_is_down_does_nothing() {
        var request = UUID.randomUUID().toString();
        set("card", "DOWN", 0);
        assertThat(order(request).statusCode()).isEqualTo(503);
        assertThat(recordsOf(request)).isEmpty();
    }

    @Test
    void a_system_may_be_down_for_one_family_alone() {
        var one = UUID.randomUUID().toString();
        var other = UUID.randomUUID().toString();
        given().contentType(ContentType.JSON)
                .body(Map.of("mode", "DOWN", "delayMillis", 0, "about", one))
                .put("/controls/card");
        assertThat(order(one).statusCode()).isEqualTo(503);
        assertThat(given().get("/card/orders/" + one).statusCode()).isEqualTo(503);
        assertThat(order(other).statusCode()).isEqualTo(200);
    }

    @Test
    void a_lost_answer_can_be_asked_for_again() {
        var request = UUID.randomUUID().toString();
        set("card", "ANSWER_LOST", 0);
        assertThat(order(request).statusCode()).isEqualTo(504);
        set("card", "NORMAL", 0);
        assertThat(given().get("/card/orders/" + request).statusCode()).isEqualTo(200);
        assertThat(recordsOf(request)).hasSize(1);
    }

    @Test
    void a_duplicating_system_records_twice() {
        var request = UUID.randomUUID().toString();
        set("card", "DUPLICATING", 0);
        order(request);
        order(request);
        assertThat(recordsOf(request)).hasSize(2);
    }

    @Test
    void a_contradictory_system_answers_differently_the_second_time() {
        var request = UUID.randomUUID().toString();
        set("card", "CONTRADICTORY", 0);
        var first = order(request).jsonPath().getString("cardNo");
        assertThat(order(request).jsonPath().getString("cardNo")).isNotEqualTo(first);
    }

    @Test
    void the_population_register_draws_each_number_once_and_of_the_right_parity() {
        var drawn = new HashSet<String>();
        for (int i = 0; i < 50; i++) {
            var sex = i % 2 == 0 ? "1" : "2";
            var idNo = post("/population/numbers", draw(sex)).jsonPath().getString("idNo");
            assertThat(drawn.add(idNo)).as(idNo).isTrue();
            assertThat((idNo.charAt(16) - '0') % 2).isEqualTo(sex.equals("1") ? 1 : 0);
        }
    }

    @Test
    void the_marriage_register_says_what_it_was_told() {
        var certNo = "J220502-2023-000777";
        var question = Map.of("certNo", certNo, "idNos", List.of());
        assertThat(post("/marriage/verification", question).jsonPath().getString("state"))
                .isEqualTo("VALID");
        given().contentType(ContentType.JSON).body(Map.of("state", "ENDED")).put("/marriage/certificates/" + certNo);
        assertThat(post("/marriage/verification", question).jsonPath().getString("state"))
                .isEqualTo("ENDED");
    }

    @Test
    void a_contradictory_system_says_another_thing_of_what_it_did_when_it_is_asked() {
        var request = UUID.randomUUID().toString();
        var first = order(request).jsonPath().getString("cardNo");
        set("card", "CONTRADICTORY", 0);
        assertThat(given().get("/card/orders/" + request).jsonPath().getString("cardNo"))
                .isNotEqualTo(first);
        set("card", "NORMAL", 0);
        assertThat(given().get("/card/orders/" + request).jsonPath().getString("cardNo"))
                .isEqualTo(first);
    }

    @Test
    void the_issuer_verifies_a_certificate_until_it_is_told_that_it_is_void() {
        var question = Map.of("certNo", "Z229900777");
        assertThat(standing(question)).isEqualTo("VALID");
        post(
                "/certificates",
                Map.of("requestId", UUID.randomUUID().toString(), "certNo", "Z229900777", "status", "VOID"));
        assertThat(standing(question)).isEqualTo("ENDED");
        assertThat(standing(Map.of("certNo", "229900777"))).isEqualTo("NOT_FOUND");
    }

    @Test
    void a_register_that_contradicts_itself_says_yes_and_no_of_one_paper() {
        var question = Map.of("certNo", "J220502-2023-000778", "idNos", List.of());
        set("marriage", "CONTRADICTORY", 0);
        assertThat(List.of(marriage(question), marriage(question))).containsExactlyInAnyOrder("VALID", "ENDED");
    }

    @Test
    void a_birth_that_has_a_certificate_elsewhere_is_known_by_mother_day_and_plural_index() {
        var birth = Map.of("motherIdNo", "220503199608219421", "birthDate", "2026-11-02", "pluralIndex", 1);
        assertThat(post("/certificates/births", birth).jsonPath().getString("certNo"))
                .isNull();
        given().contentType(ContentType.JSON)
                .body(Map.of("birth", birth, "certificate", Map.of("certNo", "Z229900778", "issuer", "示例医院")))
                .put("/certificates/births");
        assertThat(post("/certificates/births", birth).jsonPath().getString("certNo"))
                .isEqualTo("Z229900778");
    }

    @Test
    void the_insurance_platform_says_where_a_person_is_insured_already() {
        var person = Map.of("idNo", "220502202611029627", "region", "220300");
        assertThat(post("/insurance/queries", person).jsonPath().getString("region"))
                .isNull();
        given().contentType(ContentType.JSON).body(person).put("/insurance/insured");
        assertThat(post("/insurance/queries", person).jsonPath().getString("region"))
                .isEqualTo("220300");
    }

    @Test
    void a_family_in_the_low_income_register_is_so_at_the_insurance_platform_too() {
        var mother = "220503199608219421";
        var couple = Map.of("motherIdNo", mother);
        assertThat(post("/hardship/families/query", couple).jsonPath().getBoolean("lowIncome"))
                .isFalse();
        given().contentType(ContentType.JSON).body(Map.of("idNo", mother)).put("/hardship/families");
        assertThat(post("/hardship/families/query", couple).jsonPath().getBoolean("lowIncome"))
                .isTrue();
        var newcomer = Map.of("requestId", UUID.randomUUID().toString(), "region", "220502", "motherIdNo", mother);
        assertThat(post("/insurance/enrolments", newcomer).jsonPath().getString("category"))
                .isEqualTo("LOW_INCOME");
    }

    @Test
    void a_family_pays_a_bill_on_the_tax_channels_page_once() {
        var bill = "22050220261103000001X-T1-1";
        assertThat(given().get("/tax/pay/" + bill).asString()).contains("还没有收到");
        announce(bill, List.of(2026), 400);
        announce(bill, List.of(2026, 2027), 800);
        assertThat(given().get("/tax/pay/" + bill).asString()).contains("2026、2027", ">800<");
        assertThat(given().get("/tax/receipts/" + bill).statusCode()).isEqualTo(404);
        assertThat(pay(bill, "yesterday")).contains("请填写缴费日期");
        assertThat(pay(bill, "2026-11-20")).contains("已缴费");
        pay(bill, "2026-11-21");
        var receipt = given().get("/tax/receipts/" + bill).jsonPath();
        assertThat(receipt.getString("paidOn")).isEqualTo("2026-11-20");
        assertThat(receipt.getInt("amount")).isEqualTo(800);
    }

    private static void announce(String bill, List<Integer> years, int amount) {
        given().contentType(ContentType.JSON)
                .body(Map.of("billNo", bill, "years", years, "amount", amount))
                .put("/tax/bills/" + bill);
    }

    @Test
    void an_order_without_a_request_id_is_refused() {
        assertThat(post("/card/orders", Map.of("bank", "BOC")).statusCode()).isEqualTo(400);
    }

    private static String pay(String bill, String day) {
        return given().formParam("paidOn", day).post("/tax/pay/" + bill).asString();
    }

    private static String standing(Map<String, ?> question) {
        return post("/certificates/verification", question).jsonPath().getString("state");
    }

    private static String marriage(Map<String, ?> question) {
        return post("/marriage/verification", question).jsonPath().getString("state");
    }

    private static Map<String, String> draw(String sex) {
        return Map.of(
                "requestId", UUID.randomUUID().toString(), "region", "220502", "birthDate", "2026-11-02", "sex", sex);
    }

    private static Response order(String requestId) {
        return post("/card/orders", Map.of("requestId", requestId, "bank", "BOC", "needPhysical", true));
    }

    private static List<Object> recordsOf(String requestId) {
        return given().get("/records/card").jsonPath().getList("findAll { it.requestId == '" + requestId + "' }");
    }

    private static Response post(String path, Object body) {
        return given().contentType(ContentType.JSON).body(body).post(path);
    }

    private static void set(String system, String mode, int delayMillis) {
        given().contentType(ContentType.JSON)
                .body(Map.of("mode", mode, "delayMillis", delayMillis))
                .put("/controls/" + system)
                .then()
                .statusCode(200);
    }
}
