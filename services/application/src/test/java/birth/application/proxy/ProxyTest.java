package birth.application.proxy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import birth.application.Family;
import birth.kit.test.InventedIdNumber;
import birth.kit.test.MovableClock;
import birth.kit.test.RealParts;
import birth.kit.test.StoredRows;
import birth.kit.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The grandmother of A25: fills in and submits what both parents let her (domain.md 2.2 E31), sees names masked. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ProxyTest {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String grandmotherId =
            InventedIdNumber.of("220502", LocalDate.of(1958, 1, 1).plusDays(COUNT.incrementAndGet()), 984);
    private final String grandmotherRef = "grandmother-" + grandmotherId.hashCode();
    private final UUID ref = UUID.randomUUID();

    @AfterEach
    void back_to_real_time() {
        MovableClock.real();
    }

    @Test
    void fills_in_and_submits_a_draft_once_both_parents_agree_and_follows_the_case_masked() {
        provesName("王秀英");
        var family = Family.withChildren(1);
        var draft = family.filledDraft(family.form());
        var address = "/drafts/" + draft + "/proxies/" + ref;
        grandmother().get("/proxied/drafts/" + draft).then().statusCode(404);
        grant(family.mother(), address, "FILL_AND_SUBMIT")
                .statusCode(200)
                .body("state", equalTo("WAITING"))
                .body("name", equalTo("王*英"));
        grant(family.mother(), address, "FILL_AND_SUBMIT").statusCode(200).body("state", equalTo("WAITING"));
        grandmother()
                .get("/proxied/drafts/" + draft)
                .then()
                .statusCode(403)
                .body("code", equalTo("PROXY_NOT_AUTHORISED"));
        grant(family.father(), address, "VIEW").statusCode(409).body("code", equalTo("PROXY_DIFFERENT"));
        grant(family.father(), address, "FILL_AND_SUBMIT").statusCode(200).body("state", equalTo("ACTIVE"));

        var seen = grandmother().get("/proxied/drafts/" + draft).then().statusCode(200);
        assertThat(seen.extract().asString())
                .contains("王*然")
                .doesNotContain("王浩然", family.fatherId(), "13900000002", "梓涵", "王大山");
        grandmother()
                .body("{\"fields\":{\"mother.mobile\":\"13900000009\",\"declare.truth\":false}}")
                .patch("/proxied/drafts/" + draft)
                .then()
                .statusCode(200)
                .body("errors.field", hasItem("declare.truth"))
                .body("form.mother.mobile", equalTo("139****0009"));
        grandmother().get("/drafts/" + draft).then().statusCode(404);

        var caseNo = grandmother()
                .put("/proxied/drafts/" + draft + "/submission")
                .then()
                .statusCode(200)
                .extract()
                .<String>path("caseNo");
        grandmother()
                .put("/proxied/drafts/" + draft + "/submission")
                .then()
                .statusCode(200)
                .body("caseNo", equalTo(caseNo));
        family.mother().get("/cases/" + caseNo).then().statusCode(200);
        grandmother()
                .get("/proxied/cases/" + caseNo)
                .then()
                .statusCode(200)
                .body("children[0].name", equalTo("王*涵"))
                .body("children[0].items.item", hasItem("H"));
        grandmother().get("/proxied").then().body("caseNo", hasItem(caseNo));
        grandmother().get("/cases/" + caseNo).then().statusCode(404);
        grandmother()
                .body("{\"granted\":true}")
                .put("/cases/" + caseNo + "/consent")
                .then()
                .statusCode(404);
        grandmother()
                .body("{\"items\":[]}")
                .post("/cases/" + caseNo + "/withdrawal")
                .then()
                .statusCode(404);
        assertThat(StoredRows.read("select act from audit_trail where subject = ?", row -> row.getString(1), caseNo))
                .containsExactly("CASE_READ_BY_PROXY");
    }

    @Test
    void looks_at_a_case_until_a_parent_takes_it_back_or_the_days_are_over() {
        MovableClock.stopAt("2027-06-01T10:00:00+08:00");
        provesName("王秀英");
        var family = Family.withChildren(1);
        var caseNo = family.submit();
        var address = "/cases/" + caseNo + "/proxies/" + ref;
        grant(family.mother(), address, "FILL_AND_SUBMIT").statusCode(422).body("code", equalTo("CASE_SUBMITTED"));
        grant(family.mother(), address, "VIEW")
                .statusCode(200)
                .body("state", equalTo("ACTIVE"))
                .body("until", containsString("2027-07-01"));
        grandmother().get("/proxied/cases/" + caseNo).then().statusCode(200);
        family.father().delete(address).then().statusCode(204);
        family.father().delete(address).then().statusCode(204);
        grandmother().get("/proxied/cases/" + caseNo).then().statusCode(404).body("code", equalTo("CASE_UNKNOWN"));
        grant(family.mother(), address, "VIEW").statusCode(409).body("code", equalTo("PROXY_REVOKED"));
        var again = "/cases/" + caseNo + "/proxies/" + UUID.randomUUID();
        grant(family.mother(), again, "VIEW").statusCode(200);
        grandmother().get("/proxied/cases/" + caseNo).then().statusCode(200);
        MovableClock.stopAt("2027-07-01T10:00:00+08:00");
        await().untilAsserted(() ->
                grandmother().get("/proxied/cases/" + caseNo).then().statusCode(404));
        family.mother().get("/cases/" + caseNo + "/proxies").then().body("state", hasItem("EXPIRED"));
    }

    @Test
    void opens_nothing_to_a_namesake_a_mistyped_number_or_a_stranger() {
        provesName("李秀英");
        var family = Family.withChildren(1);
        var caseNo = family.submit();
        var address = "/cases/" + caseNo + "/proxies/" + ref;
        grant(family.mother(), address, "VIEW").statusCode(200);
        grandmother().get("/proxied/cases/" + caseNo).then().statusCode(404);
        grandmother().get("/proxied").then().body("$", hasSize(0));
        grant(Family.withChildren(1).mother(), address, "VIEW").statusCode(404).body("code", equalTo("CASE_UNKNOWN"));
        family.mother()
                .body(body("赵雨桐", family.motherId(), "VIEW"))
                .put("/cases/" + caseNo + "/proxies/" + UUID.randomUUID())
                .then()
                .statusCode(422)
                .body("code", equalTo("PROXY_IS_PARENT"));
        given().get("/proxied").then().statusCode(401);
        given().auth()
                .oauth2(Tokens.withRole("administrator"))
                .get("/proxied/cases/" + caseNo)
                .then()
                .statusCode(403);
        family.mother()
                .delete("/cases/" + caseNo + "/proxies/" + UUID.randomUUID())
                .then()
                .statusCode(404);
        assertThat(StoredRows.read("select person_digest from proxy_grant where ref = ?", row -> row.getString(1), ref))
                .singleElement()
                .satisfies(digest -> assertThat(digest).doesNotContain(grandmotherId));
    }

    private ValidatableResponse grant(RequestSpecification parent, String address, String scope) {
        return parent.body(body("王秀英", grandmotherId, scope)).put(address).then();
    }

    private static String body(String name, String idNo, String scope) {
        return "{\"name\":\"%s\",\"idType\":\"01\",\"idNo\":\"%s\",\"scope\":\"%s\"}".formatted(name, idNo, scope);
    }

    private RequestSpecification grandmother() {
        return given().auth().oauth2(Tokens.parent(grandmotherRef)).contentType("application/json");
    }

    private void provesName(String name) {
        given().auth()
                .oauth2(Tokens.withRole("identity-source"))
                .contentType("application/json")
                .body("{\"name\":\"%s\",\"idType\":\"01\",\"idNo\":\"%s\",\"licences\":null}"
                        .formatted(name, grandmotherId))
                .put("/real-names/" + grandmotherRef)
                .then()
                .statusCode(204);
    }
}
