package birth.portal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import birth.portal.session.SessionCookie;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class RelayTest {

    private static final SessionCookie SESSION = new SessionCookie("one-session");

    @Test
    @TestSecurity(user = "p-1", roles = "parent")
    @OidcSecurity(claims = @Claim(key = "preferred_username", value = "p-1"))
    void puts_the_sessions_token_in_place_of_the_cookie() {
        given().cookie("lang", "en")
                .header("Authorization", "Bearer of-the-pages-own")
                .header("Purpose", "CASE")
                .header("X-Forged", "yes")
                .get("/api/application/cases?page=2&size=5")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .header("X-Internal", nullValue())
                .body("uri", equalTo("/cases?page=2&size=5"))
                .body("authorization", startsWith("Bearer "))
                .body("authorization", org.hamcrest.Matchers.not(containsString("of-the-pages-own")))
                .body("cookie", nullValue())
                .body("purpose", equalTo("CASE"))
                .body("forged", nullValue());
    }

    @Test
    void knows_the_sessions_own_token_against_forgery_and_no_other() {
        assertThat(SESSION.vouchesFor(SESSION.csrfToken())).isTrue();
        assertThat(SESSION.vouchesFor(new SessionCookie("another").csrfToken())).isFalse();
        assertThat(SESSION.vouchesFor(null)).isFalse();
        assertThat(SESSION.csrfToken()).doesNotContain(SESSION.id());
    }

    @Test
    void tells_a_page_whose_session_is_over_before_its_change_goes_anywhere() {
        given().cookie(SessionCookie.NAME, SESSION.id())
                .header(SessionCookie.CSRF_HEADER, SESSION.csrfToken())
                .contentType("application/json")
                .body("{\"fields\":{}}")
                .patch("/api/application/drafts/1")
                .then()
                .statusCode(401)
                .body("code", equalTo("SESSION_ENDED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "of-another-session"})
    void refuses_a_change_that_another_site_could_have_sent(String token) {
        given().cookie(SessionCookie.NAME, SESSION.id())
                .header(SessionCookie.CSRF_HEADER, token)
                .post("/api/application/cases/1/withdrawal")
                .then()
                .statusCode(403)
                .contentType(containsString("application/problem+json"))
                .body("code", equalTo("CSRF"));
    }

    @Test
    void lets_a_stranger_ask_what_is_open_without_a_token() {
        given().contentType("application/json")
                .body("{\"answers\":{}}")
                .post("/api/application/guide")
                .then()
                .statusCode(200)
                .body("authorization", nullValue())
                .body("body", equalTo("{\"answers\":{}}"));
    }

    @Test
    void says_that_a_session_has_ended() {
        given().cookie(SessionCookie.NAME, SESSION.id())
                .get("/api/application/cases")
                .then()
                .statusCode(401)
                .contentType(containsString("application/problem+json"))
                .body("code", equalTo("SESSION_ENDED"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/simulator/anything",
                "/api/application/q/metrics",
                "/api/application/cases/../q/metrics",
                "/api/application/%71/metrics",
                "/api/elsewhere/x"
            })
    void leads_to_no_other_place(String path) {
        given().urlEncodingEnabled(false).get(path).then().statusCode(404).body("code", equalTo("SERVICE_UNKNOWN"));
    }

    @Test
    void passes_a_refusal_on_as_it_is() {
        given().get("/api/application/refusal")
                .then()
                .statusCode(409)
                .contentType(containsString("application/problem+json"))
                .body("code", equalTo("DRAFT_CHANGED"));
    }

    @Test
    void says_that_a_service_is_away() {
        given().get("/api/medical-insurance/work-items")
                .then()
                .statusCode(503)
                .header("Retry-After", "10")
                .body("code", equalTo("SERVICE_AWAY"))
                .body("title", equalTo("系统处理中"));
    }

    @Test
    void relays_live_updates() {
        given().get("/api/application/cases/1/live")
                .then()
                .statusCode(200)
                .contentType(containsString("text/event-stream"))
                .body(containsString("\"version\":1"));
    }

    /** The stub takes one request at a time: one that it still waits for keeps it from the next. */
    @Test
    void lets_a_service_go_when_the_page_has_left_before_its_request_was_whole() throws IOException {
        var request = "POST /api/application/guide HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Content-Length: 100\r\n\r\n{\"answers\"";
        for (int i = 0; i < 10; i++) {
            try (var page = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
                page.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            }
        }
        given().get("/api/application/cases").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application",
                "birth-certificate",
                "vaccination",
                "household-registration",
                "medical-insurance",
                "social-security-card",
                "workflows",
                "monitoring"
            })
    void knows_only_services_with_a_contract(String service) {
        assertThat(Files.exists(Path.of("../contracts/openapi/" + service + ".yaml")))
                .isTrue();
        assertThat(birth.portal.service.Addresses.PEERS).contains(service);
    }
}
