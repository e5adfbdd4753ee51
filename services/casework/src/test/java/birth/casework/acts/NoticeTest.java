package birth.casework.acts;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import birth.kit.test.MovableClock;
import birth.kit.test.RealParts;
import birth.kit.test.StoredRows;
import birth.kit.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class NoticeTest {

    private static final String BOTH = """
            {"defects":[{"code":"D01","field":"household-booklet.cover"},{"code":"D03","field":"hukou.householderName"}]}""";

    private final Errand errand = Errand.of("H").form("hukou.householderName", "王", "child.name", "王梓涵");

    @AfterEach
    void realTime() {
        MovableClock.real();
    }

    /** domain.md 12 A07. */
    @Test
    void stops_the_clock_and_blocks_a_second_notice_for_what_was_visible_unless_a_supervisor_says_why() {
        Today.is("2026-11-03T10:06:00+08:00");
        errand.accepted();
        var han = errand.clerk("han");
        errand.by(han, "notices", BOTH).statusCode(409).body("code", equalTo("NOT_CLAIMED"));
        errand.by(han, "claim").statusCode(200).body("dueOn", equalTo("2026-11-06"));
        Today.is("2026-11-05T10:00:00+08:00");
        String notice =
                errand.by(han, "notices", BOTH).statusCode(200).extract().path("noticeId");
        errand.opened(han).body("item.state", equalTo("NOTICE")).body("item.clockRunning", equalTo(false));
        Today.is("2026-11-09T09:00:00+08:00");
        errand.answered(notice, "hukou.householderName", "王浩然", "child.name", "王梓涵");
        errand.opened(han)
                .body("item.state", equalTo("CLAIMED"))
                .body("item.dueOn", equalTo("2026-11-11"))
                .body("changes[0].differences[0].was", equalTo("王"))
                .body("changes[0].differences[0].now", equalTo("王浩然"));

        var again = "{\"defects\":[{\"code\":\"D04\",\"field\":\"child.name\"}]}";
        errand.by(han, "notices", again)
                .statusCode(409)
                .body("code", equalTo("DEFECT_WAS_VISIBLE"))
                .body("detail", containsString("D04 child.name"));
        var reasoned = again.replace("]}", "],\"supervisorReason\":\"首次告知遗漏\"}");
        errand.by(han, "notices", reasoned).statusCode(409).body("code", equalTo("DEFECT_WAS_VISIBLE"));
        errand.by(errand.supervisor(), "notices", again).statusCode(409);
        errand.by(errand.supervisor(), "notices", reasoned).statusCode(200);
        assertThat(StoredRows.read(
                        "select 1 from audit_trail where act = 'QUALITY_SECOND_NOTICE' and subject = ?",
                        row -> 1,
                        errand.reference()))
                .hasSize(1);
    }

    @Test
    void lets_a_second_notice_name_what_the_family_has_changed_since() {
        errand.accepted();
        var han = errand.clerk("han");
        errand.by(han, "claim").statusCode(200);
        String notice =
                errand.by(han, "notices", BOTH).statusCode(200).extract().path("noticeId");
        errand.answered(notice, "hukou.householderName", "李明哲", "child.name", "王梓涵");
        errand.by(han, "notices", "{\"defects\":[{\"code\":\"D03\",\"field\":\"hukou.householderName\"}]}")
                .statusCode(200)
                .body("noticeNo", containsString("-H1-BZ2"));
    }

    @Test
    void lets_a_second_notice_name_a_paper_that_was_handed_in_anew_and_no_other() {
        errand.form("materials", papers("m1", "m2")).accepted();
        var han = errand.clerk("han");
        errand.by(han, "claim").statusCode(200);
        String notice =
                errand.by(han, "notices", BOTH).statusCode(200).extract().path("noticeId");
        errand.answered(notice, "materials", papers("m3", "m2"));
        var blurred = "{\"defects\":[{\"code\":\"D01\",\"field\":\"household-booklet.%s\"}]}";
        errand.by(han, "notices", blurred.formatted("householder"))
                .statusCode(409)
                .body("code", equalTo("DEFECT_WAS_VISIBLE"));
        errand.by(han, "notices", blurred.formatted("cover")).statusCode(200);
    }

    /** What may name a person is pulled by the application alone, and stays off the bus. */
    @Test
    void hands_the_clerks_words_to_the_application_alone_and_writes_it_down() {
        errand.accepted();
        var han = errand.clerk("han");
        errand.by(han, "claim").statusCode(200);
        var explained = BOTH.replace("cover\"}", "cover\",\"explanation\":\"首页右下角反光\"}");
        String notice =
                errand.by(han, "notices", explained).statusCode(200).extract().path("noticeId");
        assertThat(errand.payload("item.notice-issued.v1")).doesNotContain("反光");
        words(han, notice, "JOINT_APPLICATION").statusCode(403);
        words(Tokens.service("application"), notice, " ").statusCode(400).body("code", equalTo("PURPOSE_MISSING"));
        words(Tokens.service("application"), UUID.randomUUID().toString(), "JOINT_APPLICATION")
                .statusCode(404)
                .body("code", equalTo("NOTICE_UNKNOWN"));
        words(Tokens.service("application"), notice, "JOINT_APPLICATION")
                .statusCode(200)
                .body("defects.code", contains("D01", "D03"))
                .body("defects[0].explanation", equalTo("首页右下角反光"));
        assertThat(StoredRows.read(
                        "select purpose from audit_trail where act = 'NOTICE_READ' and subject = ?",
                        row -> row.getString(1),
                        notice))
                .containsExactly("JOINT_APPLICATION");
    }

    @Test
    void refuses_a_defect_the_item_cannot_have() {
        errand.accepted();
        var han = errand.clerk("han");
        errand.by(han, "claim").statusCode(200);
        errand.by(
                        han,
                        "notices",
                        "{\"defects\":[{\"code\":\"D12\",\"field\":\"card.photo\"},{\"code\":\"D02\",\"field\":\"hukou.householdNo\"}]}")
                .statusCode(400)
                .body("code", equalTo("DEFECT_NOT_FOR_ITEM"))
                .body("errors.field", contains("defects[0].code"));
    }

    @Test
    void is_void_when_its_author_or_a_supervisor_takes_it_back_before_the_answer() {
        errand.accepted();
        var han = errand.clerk("han");
        var reason = "{\"reason\":\"看错了页面\"}";
        errand.by(han, "notice-withdrawal", reason).statusCode(409).body("code", equalTo("WRONG_STATE"));
        errand.by(han, "claim").statusCode(200);
        errand.by(han, "notices", BOTH).statusCode(200);
        errand.by(errand.clerk("li"), "notice-withdrawal", reason)
                .statusCode(409)
                .body("code", equalTo("NOT_YOUR_NOTICE"));
        errand.by(han, "notice-withdrawal", reason).statusCode(200).body("state", equalTo("CLAIMED"));
        errand.by(han, "notice-withdrawal", reason).statusCode(409);
        errand.by(han, "notices", BOTH).statusCode(200);
        assertThat(errand.said()).containsExactly("accepted", "notice-issued", "notice-withdrawn", "notice-issued");
    }

    @Test
    void closes_the_item_when_the_parent_stays_silent_and_lets_a_supervisor_reopen_it_once() {
        Today.is("2026-11-03T10:06:00+08:00");
        errand.accepted();
        var han = errand.clerk("han");
        errand.by(han, "claim").statusCode(200);
        errand.by(han, "notices", BOTH).statusCode(200);
        var why = "{\"reasonCode\":\"PARENT_CAME_BACK\",\"explanation\":\"家长住院\"}";
        errand.by(errand.supervisor(), "reopening", why).statusCode(409).body("code", equalTo("WRONG_STATE"));
        Today.is("2026-11-19T00:10:00+08:00");
        errand.awaitSaid("item.cancelled.v1");
        assertThat(errand.payload("item.cancelled.v1")).contains("PARENT_SILENT");
        errand.by(han, "reopening", why).statusCode(403);
        errand.by(errand.supervisor(), "reopening", why).statusCode(200).body("nextAttempt", equalTo(2));
        errand.by(errand.supervisor(), "reopening", why).statusCode(409).body("code", equalTo("ALREADY_REOPENED"));
        assertThat(errand.said()).containsExactly("accepted", "notice-issued", "cancelled", "reopened");
    }

    private static ValidatableResponse words(String token, String notice, String purpose) {
        return given().auth()
                .oauth2(token)
                .header("Purpose", purpose)
                .get("/notices/" + notice)
                .then();
    }

    private static String papers(String cover, String householder) {
        return """
                [{"id":"%s","kind":"household-booklet.cover"},{"id":"%s","kind":"household-booklet.householder"}]""".formatted(cover, householder);
    }
}
