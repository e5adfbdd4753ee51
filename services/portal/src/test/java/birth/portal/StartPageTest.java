package birth.portal;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class StartPageTest {

    @ConfigProperty(name = "birth.clock.file")
    String clockFile;

    @AfterEach
    void realTime() throws IOException {
        Files.writeString(Path.of(clockFile), "");
    }

    @Test
    void speaks_chinese_to_whoever_asks_for_nothing() {
        given().header("Accept-Language", "en")
                .get("/")
                .then()
                .statusCode(200)
                .contentType(containsString("text/html"))
                .body("html.@lang", equalTo("zh-CN"))
                .body(containsString("九个服务的状态"));
    }

    @Test
    void speaks_english_when_asked_and_remembers_it() {
        page("/?lang=en")
                .cookie("lang", "en")
                .body("html.@lang", equalTo("en"))
                .body(containsString("State of the nine services"));
        given().cookie("lang", "en").get("/").then().body("html.@lang", equalTo("en"));
        given().cookie("lang", "en")
                .get("/?lang=zh")
                .then()
                .cookie("lang", "zh")
                .body("html.@lang", equalTo("zh-CN"));
    }

    @Test
    void takes_no_language_it_does_not_know() {
        given().cookie("lang", "\"><script>")
                .get("/?lang=xx")
                .then()
                .statusCode(200)
                .body("html.@lang", equalTo("zh-CN"))
                .body(not(containsString("<script")));
    }

    @ParameterizedTest
    @CsvSource({"application,正常", "portal,正常", "medical-insurance,没有应答", "vaccination,尚未就绪"})
    void tells_how_each_service_does(String service, String state) {
        page("/").body("**.find { it.'@data-service' == '" + service + "' }.text()", equalTo(state));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "offset P2DT3H|业务时间比实际时间快 2 天 3 小时",
                "offset -PT48H|业务时间比实际时间慢 2 天",
                "fixed 2026-11-03T02:05:00Z|业务时间停在 2026-11-03 10:05"
            })
    void says_on_every_page_that_the_clock_was_moved(String line, String banner) throws IOException {
        Files.writeString(Path.of(clockFile), line);
        page("/").body(containsString(banner));
        page("/login-failed").body(containsString(banner));
        given().get("/nowhere").then().body(containsString(banner));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "offset PT0S", "tomorrow", "offset soon"})
    void shows_no_banner_in_real_time(String line) throws IOException {
        Files.writeString(Path.of(clockFile), line);
        page("/").body(not(containsString("演示时钟")));
    }

    @Test
    void shows_no_demonstration_accounts_outside_the_demonstration() {
        page("/").body(not(containsString("clerk-v-220502")));
    }

    @Test
    void allows_no_script_and_no_frame() {
        given().get("/")
                .then()
                .header("Content-Security-Policy", startsWith("default-src 'none'"))
                .body(not(containsString("<script")));
    }

    @Test
    void says_plainly_that_there_is_no_such_page() {
        given().get("/nowhere")
                .then()
                .statusCode(404)
                .body(containsString("没有这个页面"))
                .body("html.@lang", equalTo("zh-CN"));
    }

    private static ValidatableResponse page(String path) {
        return given().get(path).then().statusCode(200);
    }
}
