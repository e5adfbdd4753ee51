package birth.portal;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class SignInTest {

    @ParameterizedTest
    @ValueSource(strings = {"/me", "/login", "/logout"})
    void sends_a_stranger_to_the_identity_server(String door) {
        given().redirects()
                .follow(false)
                .get(door)
                .then()
                .statusCode(302)
                .header(
                        "Location",
                        allOf(
                                startsWith(Surroundings.IDENTITY + "/auth?"),
                                containsString("client_id=portal"),
                                containsString("code_challenge_method=S256"),
                                containsString("%2Flogin"),
                                containsString("ui_locales=zh-CN")));
    }

    @Test
    void asks_the_identity_server_to_speak_the_readers_language() {
        given().redirects()
                .follow(false)
                .cookie("lang", "en")
                .get("/me")
                .then()
                .statusCode(302)
                .header("Location", containsString("ui_locales=en"));
    }

    @Test
    void takes_no_session_that_it_did_not_make() {
        given().redirects()
                .follow(false)
                .cookie("q_session", "made-up")
                .get("/me")
                .then()
                .statusCode(302)
                .header("Location", startsWith(Surroundings.IDENTITY + "/auth?"));
    }

    @Test
    void explains_a_sign_in_that_did_not_succeed() {
        given().get("/login-failed?error=access_denied").then().statusCode(200).body(containsString("登录没有成功"));
    }
}
