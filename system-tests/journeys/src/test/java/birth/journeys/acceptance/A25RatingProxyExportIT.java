package birth.journeys.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import birth.journeys.actor.ProvincialIdentity;
import birth.journeys.family.Person;
import birth.journeys.stack.Answer;
import birth.journeys.stack.Http;
import birth.journeys.stack.Stack;
import birth.journeys.stack.Tokens;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** domain.md 12 A25: an export needs approval, a grandmother sees masked names, a bad rating is followed up. */
class A25RatingProxyExportIT extends Scenario {

    private static final String URL = Stack.url("application");
    private static final Person GRANDMOTHER = new Person("王秀英", "220502195806069845", "13900001101", "01", "220502");

    @Test
    void two_hundred_rows_are_not_handed_out_before_another_has_approved() {
        time.to("2026-11-04T09:00");
        var wanted = Map.of(
                "what",
                "ITEMS",
                "filter",
                Map.of("region", "220502", "from", "2026-11-01", "until", "2026-11-30"),
                "purpose",
                "示例年度核对",
                "rows",
                200);
        assertThat(post("/exports", "clerk-i-220502", wanted).status()).isEqualTo(403);

        var export = post("/exports", "supervisor-i-220502", wanted).expect(201);
        var rows = "/exports/" + export.path("id").asText() + "/rows";
        var refused = get(rows, "supervisor-i-220502");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("EXPORT_NOT_APPROVED");
        post("/exports/" + export.path("id").asText() + "/approval", "auditor", null)
                .expect(200);
        assertThat(get(rows, "supervisor-i-220502").status()).isEqualTo(200);
    }

    @Test
    void a_grandmother_sees_the_progress_with_names_masked_and_nothing_without_leave() {
        time.to("2026-11-04T09:00");
        var applied = Applied.by(delivered(Cast.like("C1"))).consented();
        ProvincialIdentity.signUp(GRANDMOTHER);
        var progress = "/proxied/cases/" + applied.caseNo();
        assertThat(get(progress, GRANDMOTHER.account()).status()).isIn(403, 404);

        Http.put(
                        URL + "/cases/" + applied.caseNo() + "/proxies/" + UUID.randomUUID(),
                        Tokens.of(applied.family().mother().account()),
                        Map.of("name", GRANDMOTHER.name(), "idType", "01", "idNo", GRANDMOTHER.idNo(), "scope", "VIEW"))
                .expect(200, 201);
        var seen = get(progress, GRANDMOTHER.account()).expect(200);
        assertThat(seen.path("children").path(0).path("name").asText()).isEqualTo("王*涵");
        assertThat(seen.toString()).doesNotContain("王梓涵", "赵雨桐", "王浩然", "2205021994");
        assertThat(get("/cases/" + applied.caseNo(), GRANDMOTHER.account()).status())
                .isEqualTo(404);
    }

    @Test
    void a_bad_rating_opens_a_task_with_its_days_and_three_steps() {
        time.to("2026-11-04T09:00");
        var applied =
                Applied.by(delivered(Cast.like("C1"))).consented().certified().registered();
        applied.until("C", "COMPLETED");
        Await.until(
                "the rating to be taken",
                () -> Http.put(
                                        URL + "/cases/" + applied.caseNo() + "/rating",
                                        Tokens.of(applied.family().mother().account()),
                                        Map.of("grade", 2, "text", "等得太久", "anonymous", false))
                                .status()
                        == 200);

        var task = only(tasks(), "caseNo", applied.caseNo());
        assertThat(task.path("contactBy").asText()).isEqualTo("2026-11-05");
        assertThat(task.path("mendBy").asText()).isEqualTo("2026-11-25");
        assertThat(task.path("rater").asText()).doesNotContain("赵雨桐");
        for (var step : List.of("contact", "mending", "revisit")) {
            post("/rating-tasks/" + task.path("id").asText() + "/" + step, "administrator", Map.of("note", "已联系家长"))
                    .expect(200);
        }
        assertThat(texts(tasks(), "caseNo")).doesNotContain(applied.caseNo());
    }

    private static JsonNode tasks() {
        return get("/rating-tasks?open=true", "administrator").expect(200);
    }

    private static Answer get(String path, String account) {
        return Http.get(URL + path, Tokens.of(account));
    }

    private static Answer post(String path, String account, Object body) {
        return Http.post(URL + path, Tokens.of(account), body);
    }
}
