package birth.application.unit;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import birth.kit.test.RealParts;
import birth.kit.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class UnitsTest {

    @Test
    void names_a_unit_once_for_each_department() {
        given().auth()
                .oauth2(Tokens.withRole("administrator"))
                .get("/units")
                .then()
                .statusCode(200)
                .body(
                        "findAll { it.code == '220502' }.department",
                        contains("medical-insurance", "social-security-card", "birth-certificate"))
                .body("findAll { it.code == '220502030000' }", hasSize(1))
                .body("find { it.code == '220502030000' }.name", equalTo("东昌区公安分局示例派出所"))
                .body("find { it.code == '220502030000' }.region", equalTo("220502"));
    }

    @Test
    void tells_nobody_but_administrators() {
        given().auth()
                .oauth2(Tokens.withRole("clerk:household-registration"))
                .get("/units")
                .then()
                .statusCode(403);
    }
}
