package birth.journeys.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import birth.journeys.actor.Guide;
import birth.journeys.actor.Parent;
import birth.journeys.actor.Ward;
import birth.journeys.family.CitizenNumber;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** domain.md 12 A12: a mother alone; everything but the registration goes on online, and nobody asks about a marriage. */
class A12UnmarriedIT extends Scenario {

    private static final String[] NOT_NEUTRAL = {"非婚", "未婚", "结婚", "婚姻", "单亲", "违法", "社会抚养", "计划生育"};

    @Test
    void without_a_father_all_but_the_registration_goes_on_online() {
        time.to("2026-10-31T10:00");
        var family = delivered(Cast.like("C3"));
        var applied = Applied.by(family, filled -> filled.items("BVHICG"));

        statementInPerson(applied);
        applied.until("V", "COMPLETED");
        applied.until("G", "COMPLETED");
        applied.until("I", "WAITING");
        var registration = applied.until("H", "DIVERTED");
        assertThat(registration.path("route").asText()).isEqualTo("WINDOW");
        assertThat(registration.path("reasonCode").asText()).isEqualTo("E06");
        assertThat(registration.path("unitName").asText()).isEqualTo("二道江区公安分局示例派出所");
        assertThat(registration.path("hint").asText()).contains("不需要重新填写");

        visitIsBooked(applied);
        assertThat(applied.look().toString()).doesNotContain(NOT_NEUTRAL);
        assertThat(new Parent(family.mother()).timeline(applied.caseNo()).toString())
                .doesNotContain(NOT_NEUTRAL);

        atTheWindow(applied);
        applied.until("I", "COMPLETED");
        applied.until("C", "COMPLETED");
    }

    /** The statement is signed in person; only then is the certificate issued, with a stroke where a father would stand. */
    private static void statementInPerson(Applied applied) {
        var task = applied.task("B").claimed();
        var refused = task.desk().approve(task.id());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("STATEMENT_MISSING");

        Ward.sign(applied.family(), "NO_FATHER", "2026-10-31");
        task.desk().approve(task.id()).expect(200);
        var proof = task.desk().proof(task.id());
        assertThat(proof.path("fatherName").asText()).isEqualTo("/");
        assertThat(proof.path("fatherIdNo").asText()).isEqualTo("/");
        task.second().confirm(task.id()).expect(200);
        applied.until("B", "COMPLETED");
    }

    /** The first free hour of the station is booked by itself, and what was filled in goes there. */
    private static void visitIsBooked(Applied applied) {
        var mother = new Parent(applied.family().mother());
        Await.until(
                "the visit to be booked",
                () -> mother.appointment(applied.caseNo(), 1, "H").status() == 200);
        var visit = mother.appointment(applied.caseNo(), 1, "H").expect(200);
        assertThat(visit.path("state").asText()).isEqualTo("BOOKED");
        assertThat(visit.path("unitName").asText()).isEqualTo("二道江区公安分局示例派出所");
        assertThat(visit.path("phone").asText()).startsWith("0435-");
        assertThat(visit.path("carriedOver").asBoolean()).isTrue();
    }

    /** What the mother filled in lies on the officer's desk already; the window's result is the case's result. */
    private static void atTheWindow(Applied applied) {
        var task = applied.task("H");
        var fields = task.opened().path("fields");
        assertThat(fields.path("child.name").asText()).isEqualTo("孙一诺");
        assertThat(fields.path("mother.name").asText()).isEqualTo("孙晓彤");
        assertThat(fields.path("cert.no").asText()).matches("[A-Z]22\\d{7}");
        task.decideWith("UNMARRIED", "2026-10-31");
        applied.until("H", "COMPLETED");
        assertThat(applied.result("H").path("child.idNo").asText())
                .startsWith("22050320261030")
                .matches(CitizenNumber::isValid);
    }

    /** Nothing is asked of them: civil affairs have no record, the form no certificate. */
    @Test
    void a_couple_that_is_not_married_follows_the_father_at_the_window_and_does_the_rest_online() {
        time.to("2026-11-03T10:05");
        var family = delivered(Cast.bornOn("C1", "2026-11-02"));
        var applied =
                Applied.by(family, A12UnmarriedIT::withoutMarriage).consented().certified();

        var registration = applied.until("H", "DIVERTED");
        assertThat(registration.path("route").asText()).isEqualTo("WINDOW");
        assertThat(registration.path("reasonCode").asText()).isEqualTo("E06");
        for (var joint : List.of("B", "V", "I", "C")) {
            assertThat(applied.item(joint).path("route").asText()).as(joint).isEqualTo("ONLINE");
        }

        var officer = applied.task("H").claimed();
        assertThat(officer.desk().approve(officer.id()).code()).isEqualTo("NOT_MARRIED");
        assertThat(officer.desk()
                        .approve(officer.id(), "UNMARRIED", "2026-11-03")
                        .code())
                .isEqualTo("PARENTAGE_REPORT_NEEDED");
        applied.registers(officer);
        applied.until("I", "COMPLETED");
        applied.until("C", "COMPLETED");
    }

    private static void withoutMarriage(Filled filled) {
        filled.form().remove("marriage");
        filled.form().withObjectProperty("mother").remove("maritalStatus");
    }

    @Test
    void who_wants_the_child_in_the_fathers_household_later_is_told_of_the_parentage_report() {
        time.to("2026-11-02T10:00");
        var advice = Guide.advise(Map.of(
                "birthPlace", List.of("HERE"),
                "age", List.of("MONTH"),
                "parents", List.of("TOGETHER"),
                "household", List.of("DISTRICT"),
                "surname", List.of("PARENT")));

        assertThat(texts(advice.path("rules"), "rule")).contains("E06");
        assertThat(only(advice.path("items"), "item", "H").path("route").asText())
                .isEqualTo("WINDOW");
        assertThat(advice.path("materials").toString()).contains("亲子鉴定意见书");
        assertThat(advice.path("rules").toString()).doesNotContain(NOT_NEUTRAL);
    }
}
