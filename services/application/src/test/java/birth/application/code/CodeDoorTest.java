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
    void offers_the_counties_of_every_province_and_the_clinics_of_the_district() {
        given().get("/codes/province")
                .then()
                .statusCode(200)
                .body("$", hasSize(31))
                .body("find { it.code == '34' }.name", equalTo("安徽省"));
        given().queryParam("province", "34")
                .get("/codes/region")
                .then()
                .statusCode(200)
                .body("find { it.code == '340104' }.name", equalTo("合肥市蜀山区"))
                .body("findAll { !it.code.startsWith('34') }", hasSize(0));
        given().get("/codes/region")
                .then()
                .body("find { it.code == '110101' }.name", equalTo("东城区"))
                .body("find { it.code == '222401' }.name", equalTo("延边朝鲜族自治州延吉市"))
                .body("find { it.code == '441900' }.name", equalTo("东莞市"));
        given().queryParam("province", "安徽").get("/codes/region").then().statusCode(400);
        given().get("/codes/clinic").then().body("find { it.code == '2205020301' }.name", equalTo("东昌区示例社区卫生服务中心接种门诊"));
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
