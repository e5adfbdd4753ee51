package birth.certificate.stock;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import birth.certificate.Ward;
import birth.kit.test.AtOnce;
import birth.kit.test.RealParts;
import birth.kit.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class StockTest {

    private final Ward ward = Ward.next();

    @Test
    void puts_blanks_in_stock_once_a_second_person_has_counted_them() {
        String id = ward.registers("A000000001", "A000001000")
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(ward.ledger()).containsExactly(0, 0, 0, 0);
        ward.confirms("first", id).statusCode(409).body("code", equalTo("SAME_PERSON"));
        ward.confirms("second", id).statusCode(200);
        ward.confirms("third", id).statusCode(200);
        assertThat(ward.ledger()).containsExactly(1000, 1000, 0, 0);
    }

    @Test
    void counts_a_range_once_when_two_confirm_it_at_once() throws InterruptedException {
        String id = ward.registers("B000000001", "B000000010")
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(AtOnce.all(List.<Callable<Integer>>of(
                        () -> ward.confirms("second", id).extract().statusCode(),
                        () -> ward.confirms("third", id).extract().statusCode())))
                .containsExactly(200, 200);
        assertThat(ward.ledger()).containsExactly(10, 10, 0, 0);
    }

    @Test
    void never_knows_a_number_twice() throws InterruptedException {
        ward.registers("C000000100", "C000000200").statusCode(201);
        Ward.next().registers("C000000200", "C000000300").statusCode(409).body("code", equalTo("RANGE_OVERLAPS"));
        ward.registers("C000000201", "C000000300").statusCode(201);
        ward.registers("D000000100", "D000000200").statusCode(201);

        Callable<Integer> register = () ->
                Ward.next().registers("E000000001", "E000000500").extract().statusCode();
        assertThat(AtOnce.all(List.of(register, register))).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void a_range_is_listed_for_the_second_person_until_it_is_counted_again() {
        String id = ward.registers("Q000000001", "Q000000010")
                .statusCode(201)
                .extract()
                .path("id");
        waiting()
                .body("id", hasItems(id))
                .body("find { it.id == '%s' }.count".formatted(id), equalTo(10))
                .body("find { it.id == '%s' }.registeredBy".formatted(id), equalTo("first"));
        ward.confirms("second", id).statusCode(200);
        waiting().body("id", not(hasItems(id)));
        given().auth()
                .oauth2(Ward.next().recorder())
                .get("/stock-ranges?institution=" + ward.institution())
                .then()
                .statusCode(403);
    }

    private ValidatableResponse waiting() {
        return given().auth()
                .oauth2(ward.hospital("second"))
                .get("/stock-ranges?institution=" + ward.institution())
                .then()
                .statusCode(200);
    }

    @Test
    void refuses_a_range_that_is_none() {
        ward.registers("z000000001", "F1").statusCode(400).body("errors.field", hasItems("firstNo", "lastNo"));
        ward.registers("F000000002", "F000000001").statusCode(400).body("errors[0].code", equalTo("RANGE_LENGTH"));
        ward.registers("F000000001", "F000001001").statusCode(400).body("errors[0].code", equalTo("RANGE_LENGTH"));
        ward.registers("F999999999", "G000000000").statusCode(400).body("errors[0].code", equalTo("RANGE_LENGTH"));
        given().auth()
                .oauth2(ward.hospital("first"))
                .contentType("application/json")
                .body("{\"firstNo\":")
                .post("/stock-ranges")
                .then()
                .statusCode(400)
                .body("code", equalTo("MALFORMED_JSON"));
        given().auth().oauth2(ward.clerk()).get("/stock").then().statusCode(400);
    }

    @Test
    void lets_nobody_in_without_the_role_the_institution_and_a_token() {
        var body = "{\"institution\":\"%s\",\"firstNo\":\"H000000001\",\"lastNo\":\"H000000002\"}"
                .formatted(ward.institution());
        given().contentType("application/json")
                .body(body)
                .post("/stock-ranges")
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(ward.clerk())
                .contentType("application/json")
                .body(body)
                .post("/stock-ranges")
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(Ward.next().recorder())
                .contentType("application/json")
                .body(body)
                .post("/stock-ranges")
                .then()
                .statusCode(403)
                .body("code", equalTo("NOT_YOUR_INSTITUTION"));

        String id = ward.registers("H000000001", "H000000002")
                .statusCode(201)
                .extract()
                .path("id");
        given().post("/stock-ranges/" + id + "/confirmation").then().statusCode(401);
        given().auth()
                .oauth2(ward.clerk())
                .post("/stock-ranges/" + id + "/confirmation")
                .then()
                .statusCode(403);
        Ward.next().confirms("second", id).statusCode(404).body("code", equalTo("RANGE_UNKNOWN"));

        var stock = "/stock?institution=" + ward.institution();
        given().get(stock).then().statusCode(401);
        given().auth()
                .oauth2(Tokens.clerk("clerk:vaccination", ward.institution(), "220502"))
                .get(stock)
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(Ward.next().clerk())
                .get(stock)
                .then()
                .statusCode(403)
                .body("code", equalTo("NOT_YOUR_INSTITUTION"));
        given().auth().oauth2(ward.recorder()).get(stock).then().statusCode(200).body("received", equalTo(0));
    }
}
