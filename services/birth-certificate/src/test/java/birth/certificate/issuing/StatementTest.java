package birth.certificate.issuing;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import birth.certificate.Birth;
import birth.certificate.Clerk;
import birth.certificate.Ward;
import birth.kit.test.Bus;
import birth.kit.test.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class StatementTest {

    private final Ward ward = Ward.next();
    private final Birth birth = Birth.next();
    private final Clerk clerk = new Clerk(ward.clerk());

    @Test
    void waits_for_the_mothers_statement_when_no_father_is_named() {
        var item = asked("赵一诺");
        clerk.opened(item).body("item.checks", contains("STATEMENT_MISSING"));
        clerk.act(item, "approval").statusCode(409).body("code", equalTo("STATEMENT_MISSING"));

        signs("NO_FATHER", "2126-01-01").statusCode(409).body("code", equalTo("SIGNED_IN_FUTURE"));
        signs("NO_FATHER", "2026-11-03").statusCode(201);
        signs("NO_FATHER", "2026-11-03").statusCode(200);
        await().atMost(20, SECONDS).untilAsserted(() -> clerk.opened(item).body("item.checks", empty()));
        clerk.act(item, "approval").statusCode(200);
    }

    @Test
    void lets_a_third_surname_pass_after_both_signed_for_it() {
        var item = asked("陈子墨", "\"father.name\":\"吴浩然\",");
        clerk.opened(item).body("item.checks", contains("SURNAME_STATEMENT_MISSING"));
        signs("THIRD_SURNAME", "2026-11-03").statusCode(201);
        await().atMost(20, SECONDS).untilAsserted(() -> clerk.opened(item).body("item.checks", empty()));
        clerk.act(item, "approval").statusCode(200);
        new Clerk(ward.clerk("checker")).act(item, "confirmation").statusCode(200);
        assertThat(ward.ledger()).containsExactly(1, 0, 1, 0);
    }

    @Test
    void takes_a_statement_only_at_the_counter_of_the_hospital_that_delivered() {
        ward.records(birth).statusCode(201);
        Ward.next()
                .posts("recorder", door(), statement("NO_FATHER", "2026-11-03"))
                .statusCode(404);
        clerk.post(door(), statement("NO_FATHER", "2026-11-03")).statusCode(403);
        signs("SOMETHING", "2026-11-03").statusCode(400);
    }

    private String asked(String childName, String... father) {
        ward.records(birth).statusCode(201);
        ward.receivesBlanks(1);
        birth.showsTo(
                "B",
                1,
                "{" + String.join("", father) + "\"child.name\":\"" + childName + "\",\"mother.ethnicity\":\"01\"}");
        Bus.say(birth.request(ward));
        return clerk.claimed(birth.caseNo(), "B");
    }

    private ValidatableResponse signs(String kind, String day) {
        return ward.posts("recorder", door(), statement(kind, day));
    }

    private String door() {
        return "/deliveries/" + birth.deliveryRef() + "/statements";
    }

    private static String statement(String kind, String day) {
        return "{\"kind\":\"%s\",\"signedOn\":\"%s\"}".formatted(kind, day);
    }
}
