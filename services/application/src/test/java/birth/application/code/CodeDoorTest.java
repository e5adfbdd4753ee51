package birth.application.code;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import birth.kit.test.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class CodeDoorTest {

    @Test
    void offers_a_list_to_choose_from_without_login() {
        given().get("/codes/ethnicity")
                .then()
                .statusCode(200)
                .body("$", hasSize(58))
                .body("find { it.code == '10' }.name", equalTo("朝鲜族"));
        given().get("/codes/no-such").then().statusCode(404).body("code", equalTo("CODE_LIST_UNKNOWN"));
    }

    @Test
    void names_the_townships_of_a_county_as_far_as_they_are_known() {
        given().get("/regions/220502/townships")
                .then()
                .statusCode(200)
                .body("find { it.code == '220502003' }.name", equalTo("老站街道"))
                .body("code", everyItem(startsWith("220502")));
        given().get("/regions/110101/townships").then().statusCode(200).body("$", hasSize(0));
        given().get("/regions/ab/townships").then().statusCode(400);
    }

    @Test
    void covers_a_day_within_its_validity_ends_included() {
        var year = Validity.of("2025-01-01", "2025-12-31");
        assertThat(year.covers(LocalDate.of(2025, 1, 1))).isTrue();
        assertThat(year.covers(LocalDate.of(2025, 12, 31))).isTrue();
        assertThat(year.covers(LocalDate.of(2026, 1, 1))).isFalse();
        assertThat(Validity.of("", "").covers(LocalDate.of(1949, 10, 1))).isTrue();
    }
}
