package birth.journeys;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import birth.journeys.stack.Http;
import birth.journeys.stack.Stack;
import birth.journeys.stack.Tokens;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every door that any service publishes in its OpenAPI document, asked without a token and with a token of the wrong role. */
class DoorsIT {

    private static final List<String> SERVICES = List.of(
            "application",
            "birth-certificate",
            "vaccination",
            "household-registration",
            "medical-insurance",
            "social-security-card",
            "workflows",
            "monitoring");
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");
    /** Open on purpose: tracking by case number and query code, the questionnaire, catalogue and code lists. */
    private static final Set<String> OPEN = Set.of(
            "POST /tracking",
            "POST /tracking/phone",
            "GET /guide",
            "POST /guide",
            "GET /guide/hospitals",
            "GET /items",
            "GET /codes/{list}",
            "GET /codes/province",
            "GET /codes/region",
            "GET /codes/clinic",
            "GET /regions/{county}/townships",
            "GET /consent-texts");

    private record Door(String service, String method, String path) {}

    @TestFactory
    Stream<DynamicTest> no_door_opens_without_a_token() {
        return doors().map(door -> DynamicTest.dynamicTest(
                door.toString(), () -> assertThat(knock(door, null)).isEqualTo(401)));
    }

    @TestFactory
    Stream<DynamicTest> no_door_opens_for_a_role_that_has_no_business_there() {
        return doors().map(door ->
                DynamicTest.dynamicTest(door.toString(), () -> assertThat(knock(door, Tokens.of(stranger(door))))
                        .isEqualTo(403)));
    }

    private static final List<String> OF_SECURITY = List.of("/exports", "/fraud-holds", "/security-alerts", "/alarms");

    /** The security role sees and releases what was locked and approves exports; elsewhere it has no business. */
    private static String stranger(Door door) {
        return door.path().endsWith("/fraud-release") || OF_SECURITY.stream().anyMatch(door.path()::startsWith)
                ? "hospital-220502"
                : "security";
    }

    private static int knock(Door door, String token) {
        var request = given().contentType("application/json").body("{}");
        if (token != null) {
            request.auth().oauth2(token);
        }
        return request.request(door.method(), Stack.url(door.service()) + door.path())
                .statusCode();
    }

    private static Stream<Door> doors() {
        return SERVICES.stream().flatMap(service -> {
            var doors = new ArrayList<Door>();
            document(service).path("paths").properties().forEach(path -> path.getValue().properties().stream()
                    .filter(operation -> METHODS.contains(operation.getKey()))
                    .map(operation ->
                            new Door(service, operation.getKey().toUpperCase(java.util.Locale.ROOT), path.getKey()))
                    .filter(door -> !OPEN.contains(door.method() + " " + door.path()))
                    .map(door -> new Door(door.service(), door.method(), concrete(door.path())))
                    .forEach(doors::add));
            assertThat(doors).as("doors of " + service).isNotEmpty();
            return doors.stream();
        });
    }

    private static String concrete(String path) {
        return path.replaceAll("\\{(childIndex|child|n)}", "1")
                .replaceAll("\\{[^}]+}", "00000000-0000-0000-0000-000000000000");
    }

    private static JsonNode document(String service) {
        return Http.get(Stack.url(service) + "/q/openapi?format=json", null).expect(200);
    }
}
