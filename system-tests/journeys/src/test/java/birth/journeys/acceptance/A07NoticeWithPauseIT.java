package birth.journeys.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import birth.journeys.actor.Parent;
import birth.journeys.actor.Policy;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** domain.md 12 A07: one notice with all defects; the clock stands until the answer and runs on for what was left. */
class A07NoticeWithPauseIT extends Scenario {

    @Test
    void the_clock_stands_while_the_family_answers_and_a_second_notice_needs_a_reason() {
        time.to("2026-11-03T09:00");
        Policy.agree("birth.casework.promise-days.H", "5", "2026-11-03");
        Policy.agree("birth.casework.promise-days.H", "3", "2026-11-04");
        var applied = promised(
                5, () -> Applied.by(delivered(Cast.like("C1"))).certified().consented());
        assertThat(applied.item("H").path("dueOn").asText()).isEqualTo("2026-11-10");
        var officer = applied.task("H").claimed();

        time.to("2026-11-05T10:00");
        officer.act("notices", Map.of("defects", List.of(blurred("hukou.householdNo"), missingHouseholder())))
                .expect(200);
        var notice = applied.until("H", "NOTICE").path("notice");
        assertThat(texts(notice.path("defects"), "code")).containsExactlyInAnyOrder("D01", "D03");
        assertThat(texts(notice.path("defects"), "fix"))
                .allSatisfy(fix -> assertThat(fix).isNotBlank());

        time.to("2026-11-09T10:00");
        new Parent(applied.family().mother())
                .answerNotices(
                        applied.look(), Map.of("hukou.householderName", "王浩然", "hukou.householdNo", "900000124"));
        assertThat(applied.until("H", "ACCEPTED").path("dueOn").asText()).isEqualTo("2026-11-13");

        var late = List.of(blurred("hukou.householderId"));
        var blocked = officer.act("notices", Map.of("defects", late));
        assertThat(blocked.status()).isEqualTo(409);
        assertThat(blocked.code()).isEqualTo("DEFECT_WAS_VISIBLE");
        assertThat(officer.act("notices", Map.of("defects", late, "supervisorReason", "我自己写的理由"))
                        .code())
                .isEqualTo("DEFECT_WAS_VISIBLE");
        assertThat(applied.state("H")).isEqualTo("ACCEPTED");
        officer.supervisor()
                .act(officer.id(), "notices", Map.of("defects", late, "supervisorReason", "首次告知遗漏，须一并核对"))
                .expect(200);
        applied.until("H", "NOTICE");
    }

    private static Map<String, String> blurred(String field) {
        return Map.of("code", "D01", "field", field, "explanation", "请重新拍摄清晰照片");
    }

    private static Map<String, String> missingHouseholder() {
        return Map.of("code", "D03", "field", "hukou.householderName", "explanation", "请填写户主姓名");
    }
}
