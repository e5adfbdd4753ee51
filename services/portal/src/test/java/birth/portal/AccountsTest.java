package birth.portal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import birth.portal.session.SessionCookie;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookie;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An administrator looks after the accounts of those who work here, in a real session and against the stub of the realm. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class AccountsTest {

    private static final String OFFICER = """
            {"roles":["clerk:household-registration"],"units":["220502030000"],"regions":["220502"]}""";

    private static Cookie session;

    private final String account = "officer-" + UUID.randomUUID().toString().substring(0, 8);

    @ConfigProperty(name = "birth.application.url")
    String stub;

    @BeforeEach
    void signIn() {
        if (session == null) {
            session = BrowserSession.of("administrator");
        }
    }

    @Test
    void shows_units_of_each_department_and_who_works_there() {
        administrator()
                .get("/api/units")
                .then()
                .statusCode(200)
                .body("find { it.department == 'household-registration' }.name", equalTo("示例派出所"))
                .body(
                        "find { it.department == 'household-registration' }.accounts",
                        hasItems("clerk-h-220502", "counter-220502"))
                .body("find { it.department == 'medical-insurance' }.accounts", hasItem("clerk-i-220502"))
                .body("find { it.department == 'social-security-card' }.accounts", contains("counter-220502"));
    }

    @Test
    void shows_a_unit_that_left_the_directory_while_somebody_works_there() {
        administrator()
                .get("/api/units")
                .then()
                .body("find { it.code == '220502001' }.accounts", contains("clerk-r-220502"))
                .body("find { it.code == '220502001' }.name", nullValue());
    }

    @Test
    void finds_accounts_by_unit_and_by_text() {
        administrator()
                .queryParam("department", "medical-insurance")
                .queryParam("unit", "220502")
                .get("/api/accounts")
                .then()
                .statusCode(200)
                .body("accounts.account", contains("clerk-i-220502", "counter-220502"))
                .body("accounts[0].roles", contains("clerk:medical-insurance"))
                .body("accounts[0].lastSignIn", startsWith("20"));
        administrator()
                .queryParam("text", "clerk-h-")
                .get("/api/accounts")
                .then()
                .body("total", equalTo(1))
                .body("accounts.account", contains("clerk-h-220502"));
    }

    @Test
    void never_shows_anybody_with_a_real_name() {
        administrator().get("/api/accounts").then().body("accounts.account", everyItem(not(startsWith("p-"))));
        change("p-and-clerk").then().statusCode(404).body("code", equalTo("ACCOUNT_UNKNOWN"));
        administrator()
                .post("/api/accounts/p-d110f687-141/lock")
                .then()
                .statusCode(404)
                .body("code", equalTo("ACCOUNT_UNKNOWN"));
    }

    @Test
    void opens_an_account_with_a_password_that_is_good_once() {
        var password = open(account)
                .then()
                .statusCode(201)
                .header("Cache-Control", "no-store")
                .body("account", equalTo(account))
                .body("oneTimePassword", matchesPattern("[a-z2-9]{12}"))
                .extract()
                .<String>path("oneTimePassword");
        var kept = kept(account);
        assertThat(kept.<String>getList("roles")).containsExactly("clerk:household-registration");
        assertThat(kept.<String>getList("attributes.units")).containsExactly("220502030000");
        assertThat(kept.<String>getList("attributes.changed_by")).containsExactly("administrator");
        assertThat(kept.<String>getList("done")).hasSize(1).first().asString().contains(password, "\"temporary\":true");
        open(account).then().statusCode(409).body("code", equalTo("ACCOUNT_EXISTS"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab", "Officer", "p-1234", "service-account-x", "王警官", "-officer", "a b c"})
    void takes_no_name_that_could_be_a_persons_or_anothers(String name) {
        open(name)
                .then()
                .statusCode(400)
                .contentType(containsString("application/problem+json"))
                .body("code", equalTo("INVALID_INPUT"))
                .body("errors.field", contains("account"));
    }

    @Test
    void says_that_it_cannot_read_what_was_sent() {
        administrator()
                .contentType("application/json")
                .body("{\"account\":[]}")
                .post("/api/accounts")
                .then()
                .statusCode(400)
                .body("code", equalTo("MALFORMED_JSON"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "administrator,security|||ROLES_EXCLUDE",
                "security,auditor|||ROLES_EXCLUDE",
                "auditor,clerk:household-registration|220502030000|220502|ROLES_EXCLUDE",
                "|220502030000|220502|ROLE_UNKNOWN",
                "parent|||ROLE_UNKNOWN",
                "service:application|||ROLE_UNKNOWN",
                "clerk:household-registration|220599000000|220502|UNIT_UNKNOWN",
                "clerk:household-registration||220502|UNIT_MISSING",
                "clerk:household-registration|220502|220502|UNIT_MISSING",
                "clerk:household-registration|220502030000||REGION_MISSING",
                "clerk:household-registration|220502030000|22050|REGION_WRONG",
                "helper||220502|REGION_WRONG",
                "helper,counter|220502|220502003|ROLES_EXCLUDE"
            })
    void refuses_duties_that_do_not_go_together(String roles, String units, String regions, String code) {
        administrator()
                .contentType("application/json")
                .body("{\"account\":\"%s\",\"duties\":{\"roles\":%s,\"units\":%s,\"regions\":%s}}"
                        .formatted(account, list(roles), list(units), list(regions)))
                .post("/api/accounts")
                .then()
                .statusCode(422)
                .body("code", equalTo("DUTIES_REFUSED"))
                .body("errors.code", hasItem(code));
        given().get(stub + "/realm-stub/" + account).then().statusCode(404);
    }

    /** Without a unit: the region is the township (docs/adr/0024). */
    @Test
    void opens_an_account_for_a_village_helper_of_one_township() {
        administrator()
                .contentType("application/json")
                .body(
                        "{\"account\":\"%s\",\"duties\":{\"roles\":[\"helper\"],\"units\":[],\"regions\":[\"220502003\"]}}"
                                .formatted(account))
                .post("/api/accounts")
                .then()
                .statusCode(201);
        assertThat(kept(account).<String>getList("attributes.regions")).containsExactly("220502003");
    }

    @Test
    void lets_nobody_both_record_a_delivery_and_certify_it() {
        administrator()
                .contentType("application/json")
                .body(
                        "{\"roles\":[\"hospital\",\"clerk:birth-certificate\"],\"units\":[\"220502001\"],\"regions\":[\"22\"]}")
                .put("/api/accounts/clerk-r-220502")
                .then()
                .statusCode(422)
                .body("errors.code", contains("ROLES_EXCLUDE"));
    }

    @Test
    void changes_duties_and_keeps_a_unit_that_left_the_directory() {
        open(account);
        administrator()
                .contentType("application/json")
                .body(
                        "{\"roles\":[\"supervisor:medical-insurance\",\"clerk:medical-insurance\"],\"units\":[\"220502\"],\"regions\":[\"2205\"]}")
                .put("/api/accounts/" + account)
                .then()
                .statusCode(200)
                .body("roles", contains("clerk:medical-insurance", "supervisor:medical-insurance"))
                .body("regions", contains("2205"));
        var kept = kept(account);
        assertThat(kept.<String>getList("roles"))
                .containsExactlyInAnyOrder("clerk:medical-insurance", "supervisor:medical-insurance");
        assertThat(kept.<String>getList("done")).last().isEqualTo("logout");
        administrator()
                .contentType("application/json")
                .body("{\"roles\":[\"clerk:birth-certificate\"],\"units\":[\"220502001\"],\"regions\":[\"220502\"]}")
                .put("/api/accounts/clerk-r-220502")
                .then()
                .statusCode(200);
    }

    @Test
    void locks_an_account_with_its_sessions_and_unlocks_it() {
        var clerk = BrowserSession.of("any");
        given().cookie(clerk).get("/api/session").then().body("signedIn", equalTo(true));
        administrator()
                .post("/api/accounts/clerk-h-220502/lock")
                .then()
                .statusCode(200)
                .body("enabled", equalTo(false));
        given().cookie(clerk)
                .get("/api/household-registration/work-items")
                .then()
                .statusCode(401)
                .body("code", equalTo("SESSION_ENDED"));
        assertThat(kept("clerk-h-220502").getBoolean("enabled")).isFalse();
        assertThat(kept("clerk-h-220502").<String>getList("done")).contains("logout");
        administrator()
                .post("/api/accounts/clerk-h-220502/unlock")
                .then()
                .statusCode(200)
                .body("enabled", equalTo(true));
        assertThat(kept("clerk-h-220502").<String>getList("attributes.units")).containsExactly("220502030000");
    }

    @Test
    void gives_a_new_password_that_is_good_once() {
        open(account);
        administrator()
                .post("/api/accounts/" + account + "/new-password")
                .then()
                .statusCode(200)
                .body("oneTimePassword", matchesPattern("[a-z2-9]{12}"));
        assertThat(kept(account).<String>getList("done")).hasSize(3).last().isEqualTo("logout");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lock", "unlock", "new-password"})
    void lets_nobody_do_it_to_the_own_account(String act) {
        administrator()
                .post("/api/accounts/administrator/" + act)
                .then()
                .statusCode(409)
                .body("code", equalTo("OWN_ACCOUNT"));
        assertThat(kept("administrator").<String>getList("done")).isEmpty();
    }

    @Test
    void lets_nobody_change_the_own_duties() {
        change("administrator").then().statusCode(409).body("code", equalTo("OWN_ACCOUNT"));
    }

    @Test
    void says_that_there_is_no_such_account() {
        administrator()
                .post("/api/accounts/nobody-at-all/lock")
                .then()
                .statusCode(404)
                .body("code", equalTo("ACCOUNT_UNKNOWN"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/units", "/api/accounts"})
    void is_for_administrators_alone(String door) {
        given().cookie(BrowserSession.of("any"))
                .get(door)
                .then()
                .statusCode(403)
                .contentType(containsString("application/problem+json"))
                .body("code", equalTo("NOT_ALLOWED"));
        given().redirects().follow(false).get(door).then().statusCode(401).body("code", equalTo("SESSION_ENDED"));
        given().redirects()
                .follow(false)
                .cookie(SessionCookie.NAME, "made-up")
                .get(door)
                .then()
                .statusCode(401)
                .body("code", equalTo("SESSION_ENDED"));
    }

    @Test
    void refuses_a_change_that_another_site_could_have_sent() {
        given().cookie(BrowserSession.of("administrator"))
                .post("/api/accounts/clerk-i-220502/lock")
                .then()
                .statusCode(403)
                .body("code", equalTo("CSRF"));
        assertThat(kept("clerk-i-220502").getBoolean("enabled")).isTrue();
    }

    private Response open(String name) {
        return administrator()
                .contentType("application/json")
                .body("{\"account\":\"%s\",\"duties\":%s}".formatted(name, OFFICER))
                .post("/api/accounts");
    }

    private static Response change(String name) {
        return administrator().contentType("application/json").body(OFFICER).put("/api/accounts/" + name);
    }

    private JsonPath kept(String name) {
        return given().get(stub + "/realm-stub/" + name)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static RequestSpecification administrator() {
        return given().cookie(session)
                .header(SessionCookie.CSRF_HEADER, new SessionCookie(session.getValue()).csrfToken());
    }

    private static String list(String names) {
        return names == null ? "[]" : "[\"" + names.replace(",", "\",\"") + "\"]";
    }
}
