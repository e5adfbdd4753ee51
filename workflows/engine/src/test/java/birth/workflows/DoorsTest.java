package birth.workflows;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import birth.kit.test.MovableClock;
import birth.kit.test.RealParts;
import birth.kit.test.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DoorsTest {

    @Inject
    RuntimeService runtime;

    @Inject
    ManagementService management;

    @Inject
    RepositoryService repository;

    @AfterEach
    void real_time_again() {
        MovableClock.real();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/processes",
                "/processes/22050220261103000001R-1",
                "/waits",
                "/incidents",
                "/definitions/newborn-child"
            })
    void opens_for_an_administrator_only(String door) {
        given().get(door).then().statusCode(401).body("code", equalTo("LOGIN_NEEDED"));
        given().auth().oauth2("not-a-token").get(door).then().statusCode(401);
        given().auth()
                .oauth2(Tokens.forAnotherAudience("administrator"))
                .get(door)
                .then()
                .statusCode(401);
        given().auth().oauth2(Tokens.parent("someone")).get(door).then().statusCode(403);
        given().auth()
                .oauth2(Tokens.clerk("clerk:vaccination", "2205020301", "220502"))
                .get(door)
                .then()
                .statusCode(403);
    }

    @Test
    void lets_nobody_else_retry() {
        var door = "/incidents/3ad11086-e19d-57f8-aef5-0dad39527969/retry";
        given().post(door).then().statusCode(401);
        given().auth().oauth2(Tokens.withRole("auditor")).post(door).then().statusCode(403);
        administrator().post(door).then().statusCode(404).body("code", equalTo("INCIDENT_UNKNOWN"));
    }

    @Test
    void shows_a_running_process_with_its_waits_and_its_way() {
        var family = Family.submitted(true);

        administrator()
                .get("/processes?state=ACTIVE")
                .then()
                .statusCode(200)
                .body("processes.subject", hasItem(family.child()));
        administrator().get("/processes?state=ENDED").then().body("processes.subject", not(hasItem(family.child())));
        administrator()
                .get("/processes/" + family.child())
                .then()
                .statusCode(200)
                .body("process.state", equalTo("ACTIVE"))
                .body("waits.place", hasItems("Wait_Consent", "Wait_Vaccination", "Wait_BirthCertificate"))
                .body("steps.place", hasItems("Start_CaseSubmitted", "Ask_Vaccination", "Wait_BirthCertificate"));
    }

    @Test
    void tells_who_has_to_act_as_the_department_goes_on() {
        var family = Family.submitted(false);
        family.hears(family.says("B", "item.accepted.v1"));
        awaitWait(family, "B", "birth-certificate DECISION 2026-11-06T23:59:59+08:00");
        family.hears(family.says("B", "item.notice-issued.v1"));
        awaitWait(family, "B", "parent NOTICE 2026-11-20T23:59:59+08:00");
    }

    @Test
    void counts_a_wait_as_overdue_after_its_due_date_unless_the_clock_stands() {
        var family = Family.submitted(false);
        family.hears(family.says("V", "item.accepted.v1"), family.says("V", "item.suspended.v1"));
        awaitWait(family, "V", "vaccination WAITING_PREDECESSOR 2026-11-06T23:59:59+08:00");
        assertThat(overdueItems(family)).isEmpty();

        MovableClock.ahead(Duration.ofDays(30));
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> overdueItems(family)
                .contains("B"));
        assertThat(overdueItems(family)).doesNotContain("V");
    }

    @Test
    void hands_out_the_definition_with_its_diagram() {
        administrator()
                .get("/definitions/newborn-child")
                .then()
                .statusCode(200)
                .contentType("application/xml")
                .body(containsString("BPMNDiagram"));
        administrator()
                .get("/definitions/no-such-thing")
                .then()
                .statusCode(404)
                .body("code", equalTo("DEFINITION_UNKNOWN"));
        administrator()
                .get("/processes/22050220261103999999R-1")
                .then()
                .statusCode(404)
                .body("code", equalTo("PROCESS_UNKNOWN"));
        administrator().get("/processes?state=LOST").then().statusCode(400).body("code", equalTo("INVALID_INPUT"));
    }

    @Test
    void shows_a_failed_step_and_sets_it_going_again() {
        var family = Family.submitted(true);
        var process = runningWithATimer(family.child());
        management.setJobRetries(
                management
                        .createJobQuery()
                        .processInstanceId(process)
                        .singleResult()
                        .getId(),
                0);

        var incident = administrator()
                .get("/incidents")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("find { it.subject == '" + family.child() + "' }.id");
        MovableClock.ahead(Duration.ofDays(16));
        family.settled();
        assertThat(isRunning(process)).isTrue();

        administrator().post("/incidents/" + incident + "/retry").then().statusCode(204);
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> !isRunning(process));
        administrator().get("/incidents").then().body("id", not(hasItem(incident)));
    }

    /** No definition of the house has a job, so the door is tried with one that has. */
    private String runningWithATimer(String subject) {
        return QuarkusTransaction.requiringNew().call(() -> {
            repository
                    .createDeployment()
                    .addModelInstance(
                            "timer.bpmn",
                            Bpmn.createExecutableProcess("timer")
                                    .camundaHistoryTimeToLive(1)
                                    .startEvent()
                                    .intermediateCatchEvent()
                                    .timerWithDuration("P15D")
                                    .endEvent()
                                    .done())
                    .deploy();
            return runtime.startProcessInstanceByKey("timer", subject).getId();
        });
    }

    private boolean isRunning(String process) {
        return runtime.createProcessInstanceQuery().processInstanceId(process).count() == 1;
    }

    @Test
    void shows_every_process_of_a_child_the_first_one_first() {
        var family = Family.submitted("BG", false).waitFor("ask B");

        administrator()
                .get("/processes/" + family.child())
                .then()
                .statusCode(200)
                .body("process.definition", equalTo("newborn-child"))
                .body("further.definition", hasItem("single-item"))
                .body("steps.place", hasItems("Wait_BirthCertificate", "Wait_Predecessor"));
    }

    private static void awaitWait(Family family, String item, String expected) {
        Awaitility.await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            var wait = administrator()
                    .get("/processes/" + family.child())
                    .jsonPath()
                    .getMap("waits.find { it.item == '" + item + "' }");
            assertThat(wait.get("owner") + " " + wait.get("reason") + " " + wait.get("dueAt"))
                    .isEqualTo(expected);
        });
    }

    private static List<String> overdueItems(Family family) {
        return administrator()
                .get("/waits?overdue=true")
                .jsonPath()
                .getList("findAll { it.subject == '" + family.child() + "' }.item");
    }

    private static RequestSpecification administrator() {
        return given().auth().oauth2(Tokens.withRole("administrator"));
    }
}
