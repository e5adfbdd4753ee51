package birth.portal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import birth.portal.session.SessionCookie;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookie;
import java.net.URI;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The whole way in and out, with real tokens and a real session. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class SignedInTest {

    @Test
    void gives_the_browser_an_id_and_no_token() {
        var session = signIn();
        assertThat(session.isHttpOnly()).isTrue();
        assertThat(session.getSameSite()).isEqualToIgnoringCase("lax");
        assertThat(session.getValue()).hasSizeLessThan(64).doesNotContain(".");
    }

    @Test
    void knows_who_came_in_and_relays_changes_with_the_sessions_tokens() {
        var session = signIn();
        var csrf = given().cookie(session)
                .get("/api/session")
                .then()
                .statusCode(200)
                .body("account", equalTo("clerk-h-220502"))
                .body("roles.department", hasItem("household-registration"))
                .body("units", hasItem("220502030000"))
                .extract()
                .<String>path("csrf");
        given().cookie(session)
                .header(SessionCookie.CSRF_HEADER, csrf)
                .contentType("application/json")
                .body("{\"text\":\"x\"}")
                .post("/api/household-registration/work-items/1/comments")
                .then()
                .statusCode(200)
                .body("authorization", startsWith("Bearer ey"))
                .body("body", equalTo("{\"text\":\"x\"}"));
    }

    @Test
    void ends_a_session_for_every_copy_of_its_cookie() {
        var session = signIn();
        given().redirects()
                .follow(false)
                .cookie(session)
                .get("/logout")
                .then()
                .statusCode(302)
                .header("Location", startsWith(Surroundings.IDENTITY + "/logout?"))
                .header("Location", containsString("post_logout_redirect_uri"));
        given().cookie(session).get("/api/session").then().body("signedIn", equalTo(false));
        given().cookie(session)
                .get("/api/household-registration/work-items")
                .then()
                .statusCode(401)
                .body("code", equalTo("SESSION_ENDED"));
    }

    /** Follows every redirect but the one to the sign-in page, where the stub takes any code. */
    private static Cookie signIn() {
        var asked = given().redirects().follow(false).get("/login?to=/desk");
        var state = Pattern.compile("[?&]state=([^&]+)").matcher(asked.header("Location"));
        assertThat(state.find()).isTrue();
        var came = given().redirects()
                .follow(false)
                .cookies(asked.detailedCookies())
                .queryParam("code", "any")
                .queryParam("state", state.group(1))
                .get("/login");
        assertThat(came.statusCode()).isEqualTo(302);
        var session = came.detailedCookie(SessionCookie.NAME);
        var back = URI.create(came.header("Location"));
        given().redirects()
                .follow(false)
                .cookie(session)
                .get(back.getPath() + "?" + back.getQuery())
                .then()
                .statusCode(303)
                .header("Location", containsString("/desk"));
        return session;
    }
}
