package birth.simulator.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class SignUpTest {

    private static final Pattern ADDRESS = Pattern.compile("/identity/authorization/([0-9a-f-]{36})/");
    private static final Pattern CODE = Pattern.compile("<b id=\"sms\">(\\d{6})</b>");
    private static final String MOBILE = "13900000901";

    private Response page;
    private String visit;

    @BeforeEach
    void enter() {
        page = given().get("/identity/authorization?state=s1&nonce=n1");
        visit = find(ADDRESS);
    }

    @AfterEach
    void up() {
        ApplicationDoor.down = false;
    }

    @Test
    void tells_the_application_who_signed_up_and_the_identity_server_a_reference_only() {
        signUp("甄安心", "220502199003079124", MOBILE);
        var back = page.header("Location");
        assertThat(back).contains("/broker/province/endpoint?code=").endsWith("&state=s1");
        var code = back.replaceAll(".*code=|&.*", "");
        var token = token(code).then().statusCode(200).extract().jsonPath().getString("id_token");
        var claims = new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
        assertThat(claims).contains("\"nonce\":\"n1\"").doesNotContain("甄安心", "220502199003079124", MOBILE);
        var reference = claims.replaceAll(".*\"sub\":\"|\".*", "");
        assertThat(ApplicationDoor.TOLD.get(reference))
                .containsEntry("name", "甄安心")
                .containsEntry("idNo", "220502199003079124")
                .containsEntry("licences", Map.of("mobile", MOBILE));
        token(code).then().statusCode(400);
    }

    @Test
    void says_beside_the_field_what_is_wrong_and_keeps_the_rest() {
        send("who", Map.of("name", "甄安心", "idType", "01", "idNo", "220502199003079123"));
        assertThat(page.asString()).contains("id=\"idNo-fault\"").contains("value=\"甄安心\"");
        send("who", Map.of("name", "PASSPORT HOLDER", "idType", "03", "idNo", "E90000901"));
        assertThat(page.asString()).contains("name=\"mobile\"");
        send("mobile", Map.of("mobile", "12345"));
        assertThat(page.asString()).contains("id=\"mobile-fault\"");
    }

    @ParameterizedTest
    @CsvSource({
        "ui_locales=ko, ko, 성통일신분인증, 18자리를",
        "ui_locales=en, en, Provincial identity service, 18 digits",
        "ui_locales=zh-CN, zh-CN, 省统一身份认证, 18位号码",
        "ui_locales=fr, zh-CN, 省统一身份认证, 18位号码",
        "nonce=n, zh-CN, 省统一身份认证, 18位号码"
    })
    void speaks_the_language_the_reader_came_with(String asked, String language, String title, String fault) {
        page = given().get("/identity/authorization?state=s&" + asked);
        assertThat(page.asString()).contains("<html lang=\"" + language + "\">", "<h1>" + title);
        post(find(ADDRESS), "who", Map.of("name", "甄安心", "idType", "01", "idNo", "220502199003079123"));
        assertThat(page.asString()).contains("<html lang=\"" + language + "\">", fault);
    }

    @Test
    void lets_nobody_in_whose_code_or_face_does_not_pass() {
        send("who", Map.of("name", "甄平安", "idType", "01", "idNo", "220502199003079167"));
        given().formParam("result", "pass")
                .post("/identity/authorization/" + visit + "/face")
                .then()
                .statusCode(404);
        send("mobile", Map.of("mobile", MOBILE));
        send("code", Map.of("code", "wrong"));
        assertThat(page.asString()).contains("id=\"code-fault\"");
        send("code", Map.of("code", find(CODE)));
        send("face", Map.of("result", "fail"));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString()).contains("服务窗口");
        send("leave", Map.of());
        assertThat(page.header("Location")).contains("error=access_denied");
    }

    @Test
    void gives_a_person_whose_phone_is_lost_a_new_number_after_code_and_face() {
        signUp("甄如意", "220502199003079183", MOBILE);
        page = given().get("/identity/authorization?state=s2&nonce=n2");
        var again = find(ADDRESS);
        post(again, "who", Map.of("name", "甄如意", "idType", "01", "idNo", "220502199003079183"));
        assertThat(page.asString()).contains("139****0901").contains("value=\"lost\"");
        post(again, "code", Map.of("ask", "lost"));
        post(again, "mobile", Map.of("mobile", "13900000902"));
        post(again, "code", Map.of("code", find(CODE)));
        post(again, "face", Map.of("result", "pass"));
        assertThat(page.statusCode()).isEqualTo(303);
        assertThat(ApplicationDoor.TOLD.values())
                .anyMatch(told ->
                        told.get("name").equals("甄如意") && told.get("licences").equals(Map.of("mobile", "13900000902")));
    }

    @Test
    void keeps_everything_while_the_application_is_down() {
        ApplicationDoor.down = true;
        signUp("甄顺利", "220502199003079204", MOBILE);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString()).contains("系统处理中");
        ApplicationDoor.down = false;
        send("face", Map.of("result", "pass"));
        assertThat(page.statusCode()).isEqualTo(303);
    }

    private void signUp(String name, String idNo, String mobile) {
        send("who", Map.of("name", name, "idType", "01", "idNo", idNo));
        send("mobile", Map.of("mobile", mobile));
        send("code", Map.of("code", find(CODE)));
        send("face", Map.of("result", "pass"));
    }

    private void send(String step, Map<String, String> fields) {
        post(visit, step, fields);
    }

    private void post(String id, String step, Map<String, String> fields) {
        page = given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields)
                .post("/identity/authorization/" + id + "/" + step);
    }

    private String find(Pattern pattern) {
        var found = pattern.matcher(page.asString());
        assertThat(found.find()).as(page.asString()).isTrue();
        return found.group(1);
    }

    private static Response token(String code) {
        return given().formParam("grant_type", "authorization_code")
                .formParam("code", code)
                .formParam("client_id", "birth")
                .formParam("client_secret", "secret-of-the-test")
                .post("/identity/token");
    }
}
