package birth.portal;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class SignInTest {

    @Test
    void sends_a_stranger_to_the_identity_server() {
        given().redirects()
                .follow(false)
                .get("/login?to=/cases")
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

    @ParameterizedTest
    @CsvSource({"en,en", "ko,ko", "xx,zh-CN"})
    void asks_the_identity_server_to_speak_the_readers_language(String cookie, String tag) {
        given().redirects()
                .follow(false)
                .cookie("lang", cookie)
                .get("/login")
                .then()
                .statusCode(302)
                .header("Location", containsString("ui_locales=" + tag));
    }

    @Test
    void sends_a_parent_on_to_the_provincial_identity() {
        given().redirects()
                .follow(false)
                .get("/login?through=province&to=/cases")
                .then()
                .statusCode(302)
                .header("Location", containsString("kc_idp_hint=province"));
    }

    @Test
    void takes_no_session_that_it_did_not_make() {
        given().redirects()
                .follow(false)
                .cookie("q_session", "made-up")
                .get("/login")
                .then()
                .statusCode(302)
                .header("Location", startsWith(Surroundings.IDENTITY + "/auth?"));
    }

    @ParameterizedTest
    @CsvSource({
        "/cases/22050220261103000001R,/cases/22050220261103000001R",
        "//elsewhere.test/x,/home",
        "https://elsewhere.test,/home",
        "/\\elsewhere.test,/home",
        ",/home"
    })
    @TestSecurity(user = "p-1", roles = "parent")
    @OidcSecurity(claims = @Claim(key = "preferred_username", value = "p-1"))
    void leads_back_to_a_page_of_its_own_only(String to, String page) {
        given().redirects()
                .follow(false)
                .queryParams(to == null ? Map.of() : Map.of("to", to))
                .get("/login")
                .then()
                .statusCode(303)
                .header("Location", endsWith(page));
    }

    @Test
    void leads_whoever_has_no_session_to_end_to_the_start_page() {
        given().redirects().follow(false).get("/logout").then().statusCode(303).header("Location", endsWith("/"));
    }

    @Test
    void names_no_demonstration_account_outside_the_demonstration() {
        given().redirects()
                .follow(false)
                .get("/login?as=clerk-h-220502")
                .then()
                .statusCode(302)
                .header("Location", not(containsString("login_hint")));
    }

    @Test
    void explains_a_sign_in_that_did_not_succeed() {
        given().redirects()
                .follow(false)
                .get("/login-failed?error=access_denied")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/trouble/sign-in-failed"));
    }
}
