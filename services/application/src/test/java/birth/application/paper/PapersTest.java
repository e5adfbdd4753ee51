package birth.application.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import birth.application.Department;
import birth.application.Family;
import birth.application.Item;
import birth.kit.test.Bus;
import birth.kit.test.OtherOffices;
import birth.kit.test.RealParts;
import birth.kit.test.StoredRows;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The formal papers of domain.md 3.3 at their doors. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PapersTest {

    @Test
    void gives_a_receipt_with_what_each_office_has_accepted_and_until_when() throws IOException {
        var family = Family.withChildren(1);
        var caseNo = family.submit();
        Bus.say(Department.of(Item.H, caseNo).accepted());
        awaitItem(family, caseNo, Item.H, "ACCEPTED");
        assertThat(paper(family, caseNo, "RECEIPT"))
                .contains("受理凭证", caseNo + "-SL1", "赵雨桐：", "王梓涵", "东昌区公安分局示例派出所")
                .contains("2026年11月3日受理", "2026年11月4日前（自2026-11-03起", "等待受理");
        assertThat(StoredRows.read(
                        "select act from audit_trail where subject = ?",
                        row -> row.getString(1),
                        caseNo + "/RECEIPT/" + caseNo))
                .containsExactly("PAPER_READ");
        Family.withChildren(1)
                .mother()
                .get("/cases/" + caseNo + "/papers/RECEIPT/" + caseNo)
                .then()
                .statusCode(404);
        family.father()
                .get("/cases/" + caseNo + "/papers")
                .then()
                .statusCode(200)
                .body("kind", hasItem("RECEIPT"));
    }

    @Test
    void keeps_the_form_as_it_was_handed_in() throws IOException {
        var family = Family.withChildren(1);
        var caseNo = family.submit();
        var handedIn = paper(family, caseNo, "FORM");
        assertThat(handedIn).contains("联办申请表", "梓涵");
        family.mother()
                .body("{\"formVersion\":1,\"fields\":{\"child.givenName\":\"知宁\"}}")
                .put("/cases/" + caseNo + "/children/1/fields")
                .then()
                .statusCode(200);
        assertThat(paper(family, caseNo, "FORM")).isEqualTo(handedIn);
    }

    @Test
    void gives_every_defect_of_a_notice_at_once() throws IOException {
        var family = Family.withChildren(1);
        var caseNo = family.submit();
        var noticeId = UUID.randomUUID().toString();
        var notice = Department.of(Item.H, caseNo).noticed(noticeId, "hukou.householderName");
        Bus.say(notice, notice);
        awaitPaper(family, caseNo, "NOTICE");
        assertThat(paper(family, caseNo, "NOTICE"))
                .contains("一次性告知书", caseNo + "-H1-BZ1", "户主姓名", "户主信息与户口簿登记不一致", "请重新选择户主", "2026年11月20日", "期限依据");
        OtherOffices.answer("GET /notices/" + noticeId, 200, """
                {"defects":[{"code":"D03","field":"hukou.householderName","explanation":"户主是祖父"}]}""");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(paper(family, caseNo, "NOTICE")).contains("户主是祖父"));
        family.mother()
                .get("/cases/" + caseNo + "/papers")
                .then()
                .body("findAll { it.kind == 'NOTICE' }.size()", equalTo(1));
    }

    @Test
    void gives_reason_legal_basis_and_remedies_with_a_refusal() throws IOException {
        var family = Family.withChildren(1);
        var caseNo = family.submit();
        var decisionId = UUID.randomUUID().toString();
        Bus.say(Department.of(Item.H, caseNo).refused(decisionId));
        awaitPaper(family, caseNo, "REFUSAL");
        family.mother()
                .get("/cases/" + caseNo + "/papers/REFUSAL/" + decisionId)
                .then()
                .statusCode(503)
                .body("code", equalTo("DECISION_NOT_READ"));
        OtherOffices.answer("GET /decisions/" + decisionId, 200, """
                {"decisionId":"%s","decisionNo":"示例决字1号","kind":"REFUSAL","reasonCode":"E09","explanation":"经核查不符合登记条件。"}""".formatted(decisionId));
        assertThat(paper(family, caseNo, "REFUSAL").replaceAll("\\s", ""))
                .contains("不予办理决定书", "示例决字1号", "经核查不符合登记条件。", "户口登记条例", "60日内", "行政复议", "6个月内", "行政诉讼");
        OtherOffices.answer("GET /decisions/" + decisionId, 404, "{}");
        assertThat(paper(family, caseNo, "REFUSAL"))
                .as("what was issued stands, whatever its office answers later")
                .contains("示例决字1号");
    }

    @Test
    void gives_the_departments_own_grounds_with_a_non_acceptance() throws IOException {
        var family = Family.withChildren(1);
        var caseNo = family.submit();
        var decisionId = UUID.randomUUID().toString();
        OtherOffices.answer("GET /decisions/" + decisionId, 200, """
                {"decisionNo":"示例不受字1号","reasonCode":"E14","explanation":"不属于本所管辖。","legalBasis":"示例法第一条",
                 "remedies":"示例救济途径","otherRoute":"到户籍地派出所办理"}""");
        Bus.say(Department.of(Item.H, caseNo)
                .says(
                        "item.not-accepted.v1",
                        "\"reasonCode\":\"E14\",\"decisionId\":\"" + decisionId + "\",\"decidedOn\":\"2026-11-03\""));
        awaitPaper(family, caseNo, "NON_ACCEPTANCE");
        assertThat(paper(family, caseNo, "NON_ACCEPTANCE").replaceAll("\\s", ""))
                .contains("不予受理决定书", "示例不受字1号", "当地派出所办理", "示例法第一条", "示例救济途径", "到户籍地派出所办理");
    }

    @Test
    void gives_notice_of_an_extension_and_of_a_special_procedure() throws IOException {
        var family = Family.withChildren(1);
        var caseNo = family.submit();
        var police = Department.of(Item.H, caseNo);
        Bus.say(
                police.accepted(),
                police.says("item.extended.v1", "\"days\":5,\"reasonCode\":\"ENQUIRY\",\"dueOn\":\"2026-11-11\""),
                police.says("item.suspended.v1", "\"reasonCode\":\"PARENTAGE_TEST\",\"until\":\"2026-12-01\""));
        awaitPaper(family, caseNo, "SPECIAL_PROCEDURE");
        assertThat(paper(family, caseNo, "EXTENSION").replaceAll("\\s", ""))
                .contains("延期告知书", caseNo + "-H1-YQ1", "经批准延长5个工作日（需要调查核实）", "2026年11月11日", "第四十二条");
        assertThat(paper(family, caseNo, "SPECIAL_PROCEDURE").replaceAll("\\s", ""))
                .contains("特别程序告知书", "需要亲子鉴定", "2026年12月1日", "第四十五条");
    }

    @Test
    void gives_a_list_of_results_at_the_end() throws IOException {
        var family = Family.withChildren(1);
        var caseNo = family.submit();
        var fields =
                "{\"cert.no\":\"Z229900001\",\"child.idNo\":\"220502202611029627\",\"card.eCardNo\":\"E00000123\"}";
        for (var item : new Item[] {Item.B, Item.V, Item.H, Item.I, Item.C}) {
            var office = Department.of(item, caseNo).hasResult(fields);
            Bus.say(office.accepted(), office.completed());
        }
        awaitPaper(family, caseNo, "SERVICE_RECORD");
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(paper(family, caseNo, "SERVICE_RECORD"))
                .contains(
                        "办理结果清单",
                        "出生医学证明",
                        "已办结",
                        "Z229900001",
                        "220502202611029627",
                        "社会保障卡",
                        "E00000123",
                        "2026年11月3日"));
    }

    private static String paper(Family family, String caseNo, String kind) throws IOException {
        String ref = family.mother()
                .get("/cases/" + caseNo + "/papers")
                .then()
                .statusCode(200)
                .extract()
                .path("find { it.kind == '" + kind + "' }.ref");
        return Printed.text(family.mother()
                .get("/cases/" + caseNo + "/papers/" + kind + "/" + ref)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray());
    }

    private static void awaitPaper(Family family, String caseNo, String kind) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> family.mother()
                .get("/cases/" + caseNo + "/papers")
                .then()
                .body("kind", hasItem(kind)));
    }

    private static void awaitItem(Family family, String caseNo, Item item, String state) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> family.mother()
                .get("/cases/" + caseNo)
                .then()
                .body("children[0].items.find { it.item == '%s' }.state".formatted(item), equalTo(state)));
    }
}
