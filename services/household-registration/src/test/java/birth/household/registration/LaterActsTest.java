package birth.household.registration;

import static birth.household.examination.Results.field;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import birth.household.Family;
import birth.household.Officer;
import birth.household.examination.Results;
import birth.kit.test.MovableClock;
import birth.kit.test.OutboxRows;
import birth.kit.test.RealParts;
import birth.kit.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the police do after the registration (domain.md 3.4, 3.6). */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class LaterActsTest {

    private static final String NEW_NAME = "{\"newName\":\"王雨涵\",\"basis\":\"变更姓名申请书2026-0001\"}";

    private final Officer officer = Officer.of220502("officer");
    private final Officer colleague = Officer.of220502("colleague");
    private final Family family = Family.next();

    @BeforeEach
    void mondayAfterTheBirth() {
        MovableClock.stopAt("2026-11-16T10:00:00+08:00");
    }

    @AfterEach
    void realTime() {
        MovableClock.real();
    }

    @Test
    void changes_a_name_by_two_officers_and_keeps_the_old_one() {
        var first = officer.register(officer.itemOf(family.applies()));
        officer.post("/registrations/" + first + "/name-change", NEW_NAME)
                .statusCode(200)
                .body("waitingFor", equalTo("SECOND_PERSON"));
        officer.post("/registrations/" + first + "/name-change", NEW_NAME)
                .statusCode(409)
                .body("code", equalTo("ALREADY_PROPOSED"));
        officer.post("/registrations/" + first + "/name-change-confirmation", "")
                .statusCode(409)
                .body("code", equalTo("SAME_PERSON"));
        colleague
                .get("/registrations/" + first)
                .body("proposedName.newName", equalTo("王雨涵"))
                .body("proposedName.proposedBy", equalTo("officer"));
        assertThat(OutboxRows.typesAbout(family.subject())).doesNotContain("item.name-changed.v1");

        var second = colleague
                .post("/registrations/" + first + "/name-change-confirmation", "")
                .statusCode(200)
                .extract()
                .<String>path("resultId");

        var rows = OutboxRows.about(family.subject());
        assertThat(rows)
                .extracting(OutboxRows.Row::type)
                .containsExactly(
                        "item.accepted.v1",
                        "item.id-number-known.v1",
                        "item.completed.v1",
                        "item.name-changed.v1",
                        "item.result-changed.v1");
        assertThat(rows.getLast().payload()).contains(second, "\"replaces\":\"" + first, "CORRECTED", "NAME_CHANGED");
        assertThat(rows.toString()).doesNotContain("王雨涵", "王梓涵");
        assertThat(field(second, "child.name")).isEqualTo("王雨涵");
        assertThat(field(second, "child.idNo")).isEqualTo(field(first, "child.idNo"));
        assertThat(field(first, "child.name")).isEqualTo("王梓涵");
        assertThat(officer.get("/registrations/" + second)
                        .statusCode(200)
                        .body("resultId", equalTo(second))
                        .extract()
                        .jsonPath()
                        .getList("acts.name"))
                .containsExactly("王梓涵", "王雨涵");
    }

    @Test
    void registers_a_death_once_and_cancels_the_number_for_ever() {
        var first = officer.register(officer.itemOf(family.applies()));
        var death = "{\"diedOn\":\"2026-11-14\",\"basis\":\"死亡医学证明2026-0001\"}";
        officer.post("/registrations/" + first + "/death", death.replace("2026-11-14", "2026-11-01"))
                .statusCode(409)
                .body("code", equalTo("DEATH_DATE_IMPOSSIBLE"));

        var second = officer.post("/registrations/" + first + "/death", death)
                .statusCode(200)
                .extract()
                .<String>path("resultId");
        officer.post("/registrations/" + first + "/death", death)
                .statusCode(200)
                .body("resultId", equalTo(second));
        officer.post("/registrations/" + first + "/death", death.replace("11-14", "11-15"))
                .statusCode(409)
                .body("code", equalTo("DEATH_REGISTERED"));
        officer.post("/registrations/" + second + "/name-change", NEW_NAME)
                .statusCode(409)
                .body("code", equalTo("CHILD_DIED"));

        assertThat(OutboxRows.typesAbout(family.subject()))
                .endsWith("item.completed.v1", "item.result-changed.v1")
                .hasSize(4);
        assertThat(field(second, "child.diedOn")).isEqualTo("2026-11-14");
        assertThat(field(second, "child.idNo")).isEqualTo(field(first, "child.idNo"));
        assertThat(Results.cancelled(first)).isEqualTo(1);
    }

    @Test
    void shows_and_changes_nothing_for_another_station_or_role() {
        var id = officer.register(officer.itemOf(family.applies()));
        var elsewhere = Officer.at("220503010000", "officer-elsewhere");
        var doctor = new Officer(Tokens.clerk("clerk:vaccination", "220502030000", "220502"));
        for (var door : new String[] {"/name-change", "/name-change-confirmation", "/death"}) {
            var body = door.equals("/death") ? "{\"diedOn\":\"2026-11-14\",\"basis\":\"证明\"}" : NEW_NAME;
            elsewhere
                    .post("/registrations/" + id + door, body)
                    .statusCode(404)
                    .body("code", equalTo("REGISTRATION_UNKNOWN"));
            doctor.post("/registrations/" + id + door, body).statusCode(403);
        }
        elsewhere.get("/registrations/" + id).statusCode(404);
        doctor.get("/registrations/" + id).statusCode(403);
        officer.post("/registrations/" + id + "/name-change", "{\"newName\":\"王囍\",\"basis\":\"x\"}")
                .statusCode(400)
                .body("code", equalTo("INVALID_INPUT"))
                .body("errors.field", contains("newName"))
                .body("errors.code", contains("NAME_CHARACTER"));
    }
}
