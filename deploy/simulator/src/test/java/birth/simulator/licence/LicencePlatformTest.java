package birth.simulator.licence;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LicencePlatformTest {

    private final String id = UUID.randomUUID().toString();

    @AfterEach
    void behavesWell() {
        control("{\"mode\":\"NORMAL\"}");
        AnswersTaken.down = false;
    }

    @Test
    void the_issuer_takes_a_correction_once_and_corrects_what_is_claimed() {
        correct("J220502-2023-000132");
        correct("J220502-2023-000132");
        heard("RECEIVED", "CORRECTED");
        given().get("/records/licences").then().body("findAll { it.requestId == '" + id + "' }", hasSize(1));
    }

    @Test
    void the_issuer_says_what_it_was_told_to_say() {
        given().contentType("application/json")
                .body("{\"claim\":\"一错再错\",\"verdict\":\"DECLINED\",\"explanation\":\"与登记档案一致\"}")
                .put("/licences/verdicts")
                .then()
                .statusCode(200);
        correct("一错再错");
        heard("RECEIVED", "DECLINED");
    }

    @Test
    void the_issuer_answers_again_until_it_is_heard() {
        AnswersTaken.down = true;
        correct("J220502-2023-000132");
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> AnswersTaken.turnedAway.contains(id));
        AnswersTaken.down = false;
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(AnswersTaken.of(id))
                .containsExactlyInAnyOrder("RECEIVED", "CORRECTED"));
    }

    @Test
    void the_issuer_contradicts_itself_when_it_is_to() {
        control("{\"mode\":\"CONTRADICTORY\"}");
        correct("J220502-2023-000132");
        heard("RECEIVED", "CORRECTED", "DECLINED");
    }

    @Test
    void a_correction_of_nobodys_licence_is_refused() {
        given().contentType("application/json")
                .body("{\"claim\":\"x\"}")
                .put("/licences/corrections/" + id)
                .then()
                .statusCode(400);
    }

    private void correct(String claim) {
        given().contentType("application/json")
                .body("""
                        {"licence":"MARRIAGE_CERTIFICATE","holder":{"name":"赵雨桐","idType":"01","idNo":"220502199608219421"},
                         "field":"marriage.certNo","says":null,"claim":"%s","explanation":"颠倒"}""".formatted(claim))
                .put("/licences/corrections/" + id)
                .then()
                .statusCode(202);
    }

    private void heard(String... verdicts) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(AnswersTaken.of(id))
                .isEqualTo(List.of(verdicts)));
    }

    private static void control(String behaviour) {
        given().contentType("application/json")
                .body(behaviour)
                .put("/controls/licences")
                .then()
                .statusCode(200);
    }
}
