package birth.portal;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.ClaimType;
import io.quarkus.test.security.oidc.OidcSecurity;
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
class SessionTest {

    @ConfigProperty(name = "birth.clock.file")
    String clockFile;

    @AfterEach
    void realTime() throws IOException {
        Files.writeString(Path.of(clockFile), "");
    }

    @Test
    void tells_a_stranger_that_nobody_is_signed_in() {
        session().body("signedIn", equalTo(false)).body("csrf", nullValue()).body("demonstration", equalTo(false));
    }

    @Test
    @TestSecurity(
            user = "clerk-h-220502",
            roles = {"clerk:household-registration", "offline_access"})
    @OidcSecurity(
            claims = {
                @Claim(key = "preferred_username", value = "clerk-h-220502"),
                @Claim(key = "units", value = "[\"220502030000\"]", type = ClaimType.JSON_ARRAY)
            })
    void tells_a_clerk_the_own_roles_and_units() {
        session()
                .body("account", equalTo("clerk-h-220502"))
                .body("roles.kind", contains("clerk"))
                .body("roles.department", contains("household-registration"))
                .body("units", contains("220502030000"));
    }

    @Test
    @TestSecurity(user = "desk-310101", roles = "province-desk")
    @OidcSecurity(
            claims = {
                @Claim(key = "preferred_username", value = "desk-310101"),
                @Claim(key = "regions", value = "[\"310101\"]", type = ClaimType.JSON_ARRAY)
            })
    void knows_the_desk_of_another_province() {
        session().body("roles.kind", contains("province-desk")).body("regions", contains("310101"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"offset P2DT3H|183600", "offset -PT48H|-172800"})
    void says_how_far_the_clock_was_moved(String line, int seconds) throws IOException {
        Files.writeString(Path.of(clockFile), line);
        session().body("clock.offsetSeconds", equalTo(seconds));
    }

    @Test
    void says_when_the_clock_stands() throws IOException {
        Files.writeString(Path.of(clockFile), "fixed 2026-11-03T02:05:00Z");
        session().body("clock.standsAt", equalTo("2026-11-03T02:05:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "offset PT0S", "tomorrow", "offset soon"})
    void says_nothing_of_the_clock_in_real_time(String line) throws IOException {
        Files.writeString(Path.of(clockFile), line);
        session().body("clock", nullValue());
    }

    @ParameterizedTest
    @CsvSource({"application,READY", "portal,READY", "medical-insurance,DOWN", "vaccination,NOT_READY"})
    void tells_how_each_service_does(String service, String state) {
        given().get("/api/services")
                .then()
                .statusCode(200)
                .body("find { it.service == '" + service + "' }.readiness", equalTo(state));
    }

    @Test
    void allows_scripts_of_its_own_only_and_no_frame() {
        given().get("/api/session")
                .then()
                .header("Content-Security-Policy", startsWith("default-src 'none'; script-src 'self';"))
                .header("Cache-Control", equalTo("no-store"));
    }

    private static ValidatableResponse session() {
        return given().get("/api/session").then().statusCode(200);
    }
}
