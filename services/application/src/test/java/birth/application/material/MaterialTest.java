package birth.application.material;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import birth.application.Department;
import birth.application.Family;
import birth.application.Item;
import birth.kit.test.RealParts;
import birth.kit.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class MaterialTest {

    private static final byte[] PAPER = Pictures.jpeg(1000, 700, Color.GRAY);
    private static final byte[] CLEARER = Pictures.jpeg(1200, 900, Color.GRAY);

    @Inject
    EntityManager entities;

    @Test
    void follows_a_paper_from_the_draft_into_the_case_and_to_the_items_that_use_it() {
        var family = Family.withChildren(1);
        var draft = family.filledDraft(family.form());
        String marriage = put(family.mother(), "/drafts/" + draft + "/materials/marriage-certificate", PAPER)
                .statusCode(200)
                .body("type", equalTo("image/jpeg"))
                .body("size", equalTo(PAPER.length))
                .body("lane", equalTo("C"))
                .extract()
                .path("id");
        String photo = put(family.mother(), "/drafts/" + draft + "/materials/card.photo", Pictures.photo(Color.WHITE))
                .statusCode(200)
                .extract()
                .path("id");
        reads("household-registration", marriage, "work-item").statusCode(404);
        String caseNo = family.mother()
                .put("/drafts/" + draft + "/submission")
                .then()
                .extract()
                .path("caseNo");
        seenBy(Item.H, caseNo, marriage);
        seenBy(Item.C, caseNo, photo);
        Department.of(Item.I, caseNo).readsProjection("").body("fields.materials", nullValue());
        var bytes = reads("household-registration", marriage, "work-item")
                .statusCode(200)
                .header("Content-Type", "image/jpeg")
                .header("X-Content-Type-Options", "nosniff")
                .extract()
                .asByteArray();
        assertThat(bytes).isEqualTo(PAPER);
        assertThat(read(marriage)).containsExactly("service-account-household-registration");
        reads("social-security-card", marriage, "work-item")
                .statusCode(403)
                .body("code", equalTo("MATERIAL_NOT_YOURS"));
        reads("household-registration", marriage, " ").statusCode(400).body("code", equalTo("PURPOSE_MISSING"));
        family.mother().get("/materials/" + marriage).then().statusCode(200);
        family.father().get("/materials/" + marriage).then().statusCode(200);
        Family.withChildren(1).mother().get("/materials/" + marriage).then().statusCode(404);
    }

    @Test
    void replaces_a_blurred_paper_in_the_case_and_keeps_the_one_already_seen() {
        var family = Family.withChildren(2);
        var draft = family.filledDraft(family.form());
        var booklet = "/materials/household-booklet.cover";
        String first = put(family.mother(), "/drafts/" + draft + booklet, PAPER)
                .extract()
                .path("id");
        String second = put(family.mother(), "/drafts/" + draft + booklet, PAPER)
                .extract()
                .path("id");
        String caseNo = family.mother()
                .put("/drafts/" + draft + "/submission")
                .then()
                .extract()
                .path("caseNo");
        reads("household-registration", first, "work-item").statusCode(404);
        seenBy(Item.H, caseNo, second);
        String clearer = put(family.mother(), "/cases/" + caseNo + "/children/2" + booklet, CLEARER)
                .statusCode(200)
                .extract()
                .path("id");
        seenBy(Item.H, caseNo, clearer);
        reads("household-registration", second, "work-item").statusCode(200);
        put(family.mother(), "/cases/" + caseNo + "/children/3" + booklet, CLEARER)
                .statusCode(404);
        put(Family.withChildren(1).mother(), "/cases/" + caseNo + "/children/1" + booklet, CLEARER)
                .statusCode(404);
    }

    @Test
    void says_for_each_paper_whether_it_is_asked_and_keeps_bytes_sealed() {
        var family = Family.withChildren(1).isMarried();
        var draft = family.filledDraft(family.form());
        var plain = "%PDF-1.7 of nobody".getBytes(StandardCharsets.ISO_8859_1);
        String id = put(family.mother(), "/drafts/" + draft + "/materials/household-booklet.cover", plain)
                .extract()
                .path("id");
        family.mother()
                .get("/drafts/" + draft + "/materials")
                .then()
                .statusCode(200)
                .body("find { it.kind == 'id-card.father' }.state", equalTo("GIVEN"))
                .body("find { it.kind == 'id-card.mother' }.state", equalTo("NEEDED"))
                .body("find { it.kind == 'household-booklet.cover' }.state", equalTo("UPLOADED"));
        assertThat(family.mother()
                        .get("/drafts/" + draft + "/materials/household-booklet.cover")
                        .asByteArray())
                .isEqualTo(plain);
        var stored =
                (byte[]) entities.createNativeQuery("select sealed from stored_object where key = ?1", byte[].class)
                        .setParameter(1, id)
                        .getSingleResult();
        assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("nobody", "%PDF");
        put(family.mother(), "/drafts/" + draft + "/materials/invoice", "text".getBytes(StandardCharsets.US_ASCII))
                .statusCode(422)
                .body("code", equalTo("MATERIAL_TYPE"));
    }

    private void seenBy(Item item, String caseNo, String... ids) {
        Department.of(item, caseNo)
                .readsProjection("")
                .statusCode(200)
                .body("fields.materials.id", containsInAnyOrder(ids));
    }

    private static ValidatableResponse put(RequestSpecification parent, String door, byte[] content) {
        return parent.contentType("application/octet-stream")
                .body(content)
                .put(door)
                .then();
    }

    private static ValidatableResponse reads(String department, String id, String purpose) {
        return given().auth()
                .oauth2(Tokens.service(department))
                .header("Purpose", purpose)
                .get("/materials/" + id)
                .then();
    }

    private List<String> read(String id) {
        return entities.createNativeQuery(
                        "select actor from audit_trail where subject = ?1 and act = 'MATERIAL_READ' and purpose = 'work-item'",
                        String.class)
                .setParameter(1, id)
                .getResultList();
    }
}
