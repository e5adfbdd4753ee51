package birth.journeys.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import birth.journeys.actor.Guide;
import birth.journeys.actor.Ward;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** domain.md 12 A13: a grandmother's surname sends the registration to the window and holds up nothing else. */
class A13ThirdSurnameIT extends Scenario {

    @Test
    void the_questionnaire_names_the_window_for_the_registration_alone() {
        time.to("2026-11-13T09:00");
        var advice = Guide.advise(Map.of(
                "birthPlace", List.of("HERE"),
                "age", List.of("MONTH"),
                "parents", List.of("MARRIED"),
                "household", List.of("DISTRICT"),
                "surname", List.of("OTHER")));

        assertThat(advice.path("outcome").asText()).isEqualTo("HYB");
        assertThat(texts(advice.path("rules"), "rule")).containsExactly("E07");
        assertThat(advice.path("rules").path(0).path("text").path("zh").asText())
                .contains("长辈姓氏", "少数民族习惯", "窗口");
        for (var item : advice.path("items")) {
            var atTheWindow = item.path("route").asText().equals("WINDOW");
            assertThat(atTheWindow)
                    .as(item.toString())
                    .isEqualTo(item.path("item").asText().equals("H"));
        }
    }

    @Test
    void the_certificate_is_issued_after_the_statement_and_nothing_else_waits_for_the_window() {
        time.to("2026-11-13T10:00");
        var family = delivered(Cast.like("C7"));
        var applied =
                Applied.by(family, filled -> filled.child(1, "familyName", "陈")).consented();

        var task = applied.task("B").claimed();
        assertThat(task.desk().approve(task.id()).code()).isEqualTo("SURNAME_STATEMENT_MISSING");
        Ward.sign(family, "THIRD_SURNAME", "2026-11-13");
        task.desk().approve(task.id()).expect(200);
        assertThat(task.desk().proof(task.id()).path("childName").asText()).isEqualTo("陈子墨");
        task.second().confirm(task.id()).expect(200);

        applied.until("B", "COMPLETED");
        applied.until("V", "COMPLETED");
        applied.until("I", "WAITING");
        var registration = applied.until("H", "DIVERTED");
        assertThat(registration.path("route").asText()).isEqualTo("WINDOW");
        assertThat(registration.path("reasonCode").asText()).isEqualTo("E07");

        var officer = applied.task("H");
        officer.claimed();
        var withoutStatement = officer.desk().approve(officer.id());
        assertThat(withoutStatement.code()).isEqualTo("SURNAME_NOT_A_PARENTS");
        assertThat(withoutStatement.body().path("detail").asText()).contains("民法典第1015条", "其他直系长辈血亲");
        officer.desk().approve(officer.id(), "NAME_OF_ELDER", "2026-11-13").expect(200);
        applied.until("I", "COMPLETED");
        applied.until("C", "COMPLETED");
    }
}
