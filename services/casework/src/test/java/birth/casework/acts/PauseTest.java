package birth.casework.acts;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import birth.kit.test.MovableClock;
import birth.kit.test.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PauseTest {

    private static final String WRONG = "{\"reasonCode\":\"DATA_WRONG\",\"explanation\":\"父亲信息与证件不符\"}";

    private final Errand errand = Errand.of("H").form("father.name", "王浩", "child.name", "王梓涵");

    @AfterEach
    void realTime() {
        MovableClock.real();
    }

    /** "%PDF-1.7" */
    private static final String PDF = "JVBERi0xLjc=";

    @Test
    void a_return_waits_for_the_revision_and_after_the_second_only_a_supervisor_decides() {
        errand.accepted();
        var han = errand.clerk("han");
        errand.by(han, "return", WRONG).statusCode(409).body("code", equalTo("NOT_CLAIMED"));
        errand.by(han, "claim").statusCode(200);
        for (int time = 1; time <= 2; time++) {
            errand.by(han, "return", WRONG).statusCode(200).body("state", equalTo("RETURNED"));
            errand.by(han, "return", WRONG).statusCode(409).body("code", equalTo("WRONG_STATE"));
            errand.revised("father.name", "王浩然" + time);
            awaitState("CLAIMED");
        }
        errand.by(han, "return", WRONG).statusCode(409).body("code", equalTo("SUPERVISOR_NEEDED"));
        errand.opened(han).body("item.needsSupervisor", equalTo(true)).body("item.returns", equalTo(2));
        errand.by(errand.supervisor(), "return", WRONG).statusCode(200);
        errand.revised("materials", "[{\"id\":\"m1\",\"kind\":\"household-booklet.cover\"}]");
        awaitState("CLAIMED");
        errand.by(han, "release").statusCode(200);
        errand.by(han, "claim").statusCode(409).body("code", equalTo("SUPERVISOR_NEEDED"));
        errand.by(errand.supervisor(), "claim").statusCode(200);
        assertThat(errand.said()).filteredOn("returned"::equals).hasSize(3);
        assertThat(errand.said()).filteredOn("resumed"::equals).hasSize(3);
    }

    @Test
    void an_extension_is_a_supervisors_and_happens_once() {
        Today.is("2026-11-03T10:06:00+08:00");
        errand.accepted();
        var more = "{\"days\":5,\"reasonCode\":\"INQUIRY_OUTSTANDING\",\"explanation\":\"等待外地函复\"}";
        errand.by(errand.clerk("han"), "extension", more).statusCode(403);
        errand.by(errand.supervisor(), "extension", more.replace(":5", ":11")).statusCode(400);
        errand.by(errand.supervisor(), "extension", more).statusCode(200).body("dueOn", equalTo("2026-11-13"));
        errand.by(errand.supervisor(), "extension", more).statusCode(409).body("code", equalTo("ALREADY_EXTENDED"));
        assertThat(errand.said()).containsExactly("accepted", "extended");
    }

    @Test
    void a_special_procedure_stops_the_clock_until_it_ends() {
        Today.is("2026-11-12T10:06:00+08:00");
        errand.accepted();
        var procedure =
                "{\"type\":\"PARENTAGE_TEST\",\"basis\":\"鉴定委托书第8号\",\"basisFile\":\"%s\",\"plannedEnd\":\"2026-11-27\"}"
                        .formatted(PDF);
        errand.by(errand.clerk("han"), "special-procedure", procedure).statusCode(403);
        errand.by(errand.supervisor(), "special-procedure", procedure.replace("11-27", "11-12"))
                .statusCode(400);
        errand.by(errand.supervisor(), "special-procedure", procedure.replace("鉴定委托书第8号", ""))
                .statusCode(400);
        errand.by(errand.supervisor(), "special-procedure", procedure.replace(PDF, ""))
                .statusCode(400)
                .body("errors.field", contains("basisFile"));
        errand.by(errand.supervisor(), "special-procedure", procedure.replace(PDF, "AAAA"))
                .statusCode(400)
                .body("errors.code", contains("BASIS_FILE"));
        basis(errand.supervisor()).statusCode(404);
        Today.is("2026-11-16T10:06:00+08:00");
        errand.by(errand.supervisor(), "special-procedure", procedure)
                .statusCode(200)
                .body("state", equalTo("SUSPENDED"))
                .body("suspendedUntil", equalTo("2026-11-27"));
        errand.by(errand.supervisor(), "special-procedure", procedure).statusCode(409);
        basis(errand.supervisor()).statusCode(200).contentType("application/pdf");
        Today.is("2026-11-23T10:06:00+08:00");
        errand.by(errand.clerk("han"), "special-procedure-end")
                .statusCode(200)
                .body("state", equalTo("READY"))
                .body("dueOn", equalTo("2026-11-25"));
        errand.by(errand.clerk("han"), "special-procedure-end").statusCode(409);
        assertThat(errand.payload("item.suspended.v1")).contains("\"until\"").doesNotContain("鉴定");
    }

    /** domain.md 12 A09. */
    @Test
    void a_tolerated_paper_blocks_the_result_until_it_is_here_and_its_breach_is_recorded_once() {
        Today.is("2026-11-16T10:06:00+08:00");
        errand.accepted();
        var han = errand.clerk("han");
        var promise = "{\"materials\":[\"marriage-certificate\"],\"days\":10}";
        errand.by(han, "toleration", promise).statusCode(409);
        errand.by(han, "claim").statusCode(200);
        given().auth()
                .oauth2(han)
                .get("/work-items/" + errand.id() + "/tolerable-materials")
                .then()
                .body("", hasItem("marriage-certificate"));
        errand.by(han, "toleration", promise.replace("marriage-certificate", "card.photo"))
                .statusCode(400)
                .body("code", equalTo("NOT_TOLERABLE"));
        errand.by(han, "toleration", promise).statusCode(200).body("supplyBy", equalTo("2026-11-30"));
        errand.by(han, "toleration", promise).statusCode(409).body("code", equalTo("ALREADY_TOLERATED"));
        errand.by(han, "approval").statusCode(409).body("code", equalTo("MATERIAL_OUTSTANDING"));
        Today.is("2026-12-01T00:10:00+08:00");
        errand.awaitSaid("item.toleration-ended.v1");
        errand.by(han, "approval").statusCode(409).body("code", equalTo("MATERIAL_OUTSTANDING"));
        errand.revised("materials", "[{\"id\":\"m1\",\"kind\":\"marriage-certificate\",\"size\":3}]");
        errand.awaitHistory("MATERIAL_SUPPLIED");
        errand.by(han, "approval").statusCode(200);
        assertThat(errand.said())
                .containsExactly("accepted", "tolerated", "toleration-ended", "toleration-ended", "completed");
    }

    @Test
    void silence_of_the_office_counts_as_acceptance_only_where_the_district_says_so() {
        Today.is("2026-11-03T10:06:00+08:00");
        errand.accepted();
        var card = Errand.of("C").form("child.name", "王梓涵").accepted();
        card.by(card.clerk("han"), "claim").statusCode(200);
        Today.is("2026-11-11T00:10:00+08:00");
        card.awaitHistory("DEEMED_ACCEPTED");
        card.awaitHistory("CLAIM_LAPSED");
        var late = "{\"defects\":[{\"code\":\"D18\",\"field\":\"mother.idNo\"}]}";
        card.by(card.clerk("han"), "claim").statusCode(200);
        card.by(card.clerk("han"), "notices", late).statusCode(409).body("code", equalTo("DEEMED_ACCEPTED"));
        errand.by(errand.clerk("han"), "claim").statusCode(200);
        errand.by(errand.clerk("han"), "notices", late).statusCode(200);
    }

    private void awaitState(String state) {
        await().atMost(20, SECONDS)
                .untilAsserted(() -> errand.opened(errand.clerk("han")).body("item.state", equalTo(state)));
    }

    private ValidatableResponse basis(String token) {
        return given().auth()
                .oauth2(token)
                .get("/work-items/" + errand.id() + "/special-procedure-basis")
                .then();
    }
}
