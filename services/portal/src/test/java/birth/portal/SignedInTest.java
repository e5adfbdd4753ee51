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
import org.junit.jupiter.api.Test;

/** The whole way in and out, with real tokens and a real session. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class SignedInTest {

    @Test
    void gives_the_browser_an_id_and_no_token() {
        var session = BrowserSession.of("any");
        assertThat(session.isHttpOnly()).isTrue();
        assertThat(session.getSameSite()).isEqualToIgnoringCase("lax");
        assertThat(session.getValue()).hasSizeLessThan(64).doesNotContain(".");
    }

    @Test
    void knows_who_came_in_and_relays_changes_with_the_sessions_tokens() {
        var session = BrowserSession.of("any");
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
        var session = BrowserSession.of("any");
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
}
