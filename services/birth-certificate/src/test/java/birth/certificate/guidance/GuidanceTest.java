package birth.certificate.guidance;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import birth.certificate.Birth;
import birth.certificate.Clerk;
import birth.certificate.Ward;
import birth.kit.test.Bus;
import birth.kit.test.OutboxRows;
import birth.kit.test.RealParts;
import birth.kit.test.StoredRows;
import birth.kit.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class GuidanceTest {

    private static final String CLINIC = "2205020301";

    private final Ward ward = Ward.next();
    private final Birth birth = Birth.next();

    @Test
    void opens_the_file_by_itself_once_the_child_has_its_certificate() {
        ward.records(birth).statusCode(201);
        ward.receivesBlanks(1);
        ward.issues(birth);
        asks();
        Bus.say(birth.asks("G", CLINIC));
        await().atMost(20, SECONDS).untilAsserted(() -> assertThat(said()).contains("item.completed.v1"));
        assertThat(said()).containsExactly("item.accepted.v1", "item.completed.v1");
        var completed = OutboxRows.about(birth.subject()).stream()
                .filter(row -> "G".equals(row.item()))
                .toList()
                .getLast();
        assertThat(completed.payload()).contains("\"mode\":\"AUTOMATIC\"");
        var result = StoredRows.read(
                        "select result_id from work_item where case_no = ? and item = 'G'",
                        row -> row.getString(1),
                        birth.caseNo())
                .getFirst();
        given().auth()
                .oauth2(Tokens.service("application"))
                .header("Purpose", "test")
                .get("/results/" + result)
                .then()
                .statusCode(200)
                .body("item", equalTo("G"))
                .body("fields.'guidance.fileNo'", matchesPattern("G2205020301\\d{9}"))
                .body("fields.'guidance.clinic'", equalTo(CLINIC));
    }

    @Test
    void leaves_a_child_without_a_certificate_to_the_clerk() {
        ward.records(birth).statusCode(201);
        asks();
        var clerk = Clerk.of("guide", CLINIC);
        var item = clerk.claimed(birth.caseNo(), "G");
        clerk.opened(item).body("item.checks", contains("CERTIFICATE_MISSING"));
        clerk.act(item, "approval").statusCode(409).body("code", equalTo("CERTIFICATE_MISSING"));
        ward.receivesBlanks(1);
        ward.issues(birth);
        clerk.act(item, "approval").statusCode(200);
    }

    private void asks() {
        birth.showsTo("G", 1, "{\"child.name\":\"王梓涵\",\"mother.name\":\"赵雨桐\"}");
        Bus.say(birth.asks("G", CLINIC));
    }

    private List<String> said() {
        return OutboxRows.about(birth.subject()).stream()
                .filter(row -> "G".equals(row.item()))
                .map(OutboxRows.Row::type)
                .toList();
    }
}
