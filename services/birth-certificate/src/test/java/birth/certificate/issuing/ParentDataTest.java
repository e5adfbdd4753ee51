package birth.certificate.issuing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import birth.certificate.Birth;
import birth.certificate.Clerk;
import birth.certificate.Ward;
import birth.kit.test.InventedIdNumber;
import birth.kit.test.LogLines;
import birth.kit.test.OutboxRows;
import birth.kit.test.RealParts;
import birth.kit.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 换发 because a parent's data are printed wrong (domain.md 3.4). */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ParentDataTest {

    private static final LocalDate BORN = LocalDate.of(1994, 3, 15);
    private static final String PRINTED = InventedIdNumber.of("220502", BORN, 931);
    private static final String RIGHT = InventedIdNumber.of("220502", BORN, 933);
    private static final String OTHER = InventedIdNumber.of("220502", LocalDate.of(1991, 5, 5), 939);
    private static final String REPORT =
            ",\"parentageReport\":{\"institution\":\"示例司法鉴定中心\",\"number\":\"JD-2026-901\",\"issuedOn\":\"2026-11-03\"}";

    private final Ward ward = Ward.next();
    private final Birth birth = Birth.next();
    private String result;

    @BeforeEach
    void issue() {
        ward.records(birth).statusCode(201);
        ward.receivesBlanks(4);
        birth.fillsTheForm("王浩然", PRINTED);
        result = ward.issuesOnTheForm(birth);
    }

    @Test
    void prints_the_fathers_right_number_and_hands_it_to_who_asks_for_the_result() {
        fields(result).body("fields", not(hasKey("father.idNo")));
        try (var log = LogLines.listen()) {
            corrects("father", person("王浩然", RIGHT, RIGHT, ""))
                    .statusCode(200)
                    .body("waitingFor", equalTo("SECOND_PERSON"));
            waiting("releaser")
                    .statusCode(200)
                    .body("reason", equalTo("PARENT_DATA"))
                    .body("father.idNo", equalTo(RIGHT))
                    .body("mother", nullValue())
                    .body("proof", equalTo("居民身份证原件"));
            releases("clerk").statusCode(409).body("code", equalTo("SAME_PERSON"));
            String newer = released();

            fields(newer)
                    .body("fields.'father.name'", equalTo("王浩然"))
                    .body("fields.'father.idNo'", equalTo(RIGHT))
                    .body("fields.'father.birthDate'", equalTo("1994-03-15"))
                    .body("fields.'father.ethnicity'", equalTo("01"))
                    .body("fields.'father.nationality'", equalTo("CHN"))
                    .body("fields.'father.corrected'", equalTo("SAME_PERSON"))
                    .body("fields", not(hasKey("mother.idNo")));
            fields(result).body("fields", not(hasKey("father.idNo")));
            var last = OutboxRows.about(birth.subject()).getLast();
            assertThat(last.payload()).contains("\"change\":\"REPLACED\"", "PARENT_DATA", newer);
            assertThat(last.payload() + log.text()).doesNotContain(RIGHT, PRINTED, "王浩然", "居民身份证原件");
        }
    }

    @Test
    void keeps_what_was_corrected_on_every_later_paper() {
        corrects("father", person("王浩然", RIGHT, RIGHT, "")).statusCode(200);
        result = released();
        asks("reissue", "{\"explanation\":\"家中失窃\"}").statusCode(200);
        fields(released()).body("fields.'father.idNo'", equalTo(RIGHT));
    }

    @Test
    void takes_the_data_only_with_a_proof_and_only_where_a_parent_is_corrected() {
        var father = person("王浩然", RIGHT, RIGHT, "");
        asksReplacement("PARENT_DATA", "")
                .statusCode(400)
                .body("code", equalTo("PARENT_DATA"))
                .body("errors.field", contains("father"));
        asksReplacement("PARENT_DATA", ",\"father\":" + father)
                .statusCode(400)
                .body("errors.field", contains("proof"))
                .body("errors.code", contains("PROOF_MISSING"));
        asksReplacement("DAMAGED", ",\"father\":" + father).statusCode(400).body("errors.field", contains("father"));
    }

    @Test
    void compares_both_entries_of_the_number_and_its_check_digit() {
        corrects("father", person("王浩然", RIGHT, PRINTED, ""))
                .statusCode(400)
                .body("errors.field", contains("father.idNoAgain"))
                .body("errors.code", contains("ID_ENTRIES_DIFFER"));
        var wrong = RIGHT.substring(0, 17) + (RIGHT.endsWith("4") ? "5" : "4");
        corrects("father", person("王浩然", wrong, wrong, ""))
                .statusCode(400)
                .body("errors.field", contains("father.idNo"))
                .body("errors.code", contains("ID_CHECK_DIGIT"));
    }

    @Test
    void wants_a_parentage_report_where_the_person_changes() {
        corrects("father", person("李海峰", OTHER, OTHER, ""))
                .statusCode(400)
                .body("errors.field", contains("father.personChanges"))
                .body("errors.code", contains("PERSON_CHANGES"));
        corrects("father", person("李海峰", OTHER, OTHER, ",\"personChanges\":true"))
                .statusCode(400)
                .body("errors.field", contains("father.parentageReport"))
                .body("errors.code", contains("PARENTAGE_REPORT_MISSING"));
        var whole = person("李海峰", OTHER, OTHER, ",\"personChanges\":true" + REPORT);
        corrects("father", whole).statusCode(409).body("code", equalTo("SURNAME_STATEMENT_MISSING"));
        asksReplacement("PARENT_DATA", ",\"newName\":\"李梓涵\",\"father\":" + whole + ",\"proof\":\"居民身份证原件\"")
                .statusCode(200);
        waiting("releaser")
                .body("childName", equalTo("李梓涵"))
                .body("father.parentageReport.number", equalTo("JD-2026-901"));
        fields(released())
                .body("fields.'child.name'", equalTo("李梓涵"))
                .body("fields.'father.name'", equalTo("李海峰"))
                .body("fields.'father.corrected'", equalTo("OTHER_PERSON"));
    }

    @Test
    void refuses_a_father_who_was_a_child_at_the_birth() {
        var boy = InventedIdNumber.of("220502", LocalDate.of(2013, 1, 1), 935);
        corrects("father", person("王浩然", boy, boy, ",\"personChanges\":true" + REPORT))
                .statusCode(400)
                .body("errors.code", contains("FATHER_AGE"));
    }

    @Test
    void names_another_mother_only_after_two_persons_of_the_ward_have_seen_her_paper() {
        var id = InventedIdNumber.of("220502", LocalDate.of(1990, 1, 1).plusDays(9_000), 902);
        var mother = person("赵雨彤", id, id, ",\"personChanges\":true" + REPORT);
        corrects("mother", mother).statusCode(409).body("code", equalTo("DELIVERY_RECORD_DIFFERS"));
        wardAmends("赵雨彤", id);
        corrects("mother", person("赵雨同", id, id, ",\"personChanges\":true" + REPORT))
                .statusCode(409)
                .body("code", equalTo("DELIVERY_RECORD_DIFFERS"));
        corrects("mother", mother).statusCode(200);
        releases("second").statusCode(409).body("code", equalTo("SAME_PERSON"));
        fields(released())
                .body("fields.'mother.name'", equalTo("赵雨彤"))
                .body("fields.'mother.idNo'", equalTo(id))
                .body("fields.'mother.corrected'", equalTo("OTHER_PERSON"))
                .body("fields", not(hasKey("father.idNo")));
    }

    @Test
    void does_not_release_a_mother_whose_record_was_amended_meanwhile() {
        var mother = person("赵雨彤", birth.motherId(), birth.motherId(), "");
        wardAmends("赵雨彤", birth.motherId());
        corrects("mother", mother).statusCode(200);
        wardAmends(Birth.MOTHER, birth.motherId());
        releases("releaser").statusCode(409).body("code", equalTo("DELIVERY_RECORD_DIFFERS"));
    }

    @Test
    void prints_on_a_paper_for_another_reason_the_parents_of_the_former_one() {
        wardAmends("赵雨彤", birth.motherId());
        asksReplacement("DAMAGED", "").statusCode(200);
        result = released();
        fields(result).body("fields", not(hasKey("mother.name")));
        corrects("mother", person(Birth.MOTHER, birth.motherId(), birth.motherId(), ""))
                .statusCode(409)
                .body("code", equalTo("PARENT_UNCHANGED"));
        corrects("mother", person("赵雨彤", birth.motherId(), birth.motherId(), ""))
                .statusCode(200);
    }

    private void wardAmends(String name, String id) {
        var door = "/deliveries/" + birth.deliveryRef() + "/mother";
        ward.posts("second", door, "{\"name\":\"%s\",\"idType\":\"01\",\"idNo\":\"%s\"}".formatted(name, id))
                .statusCode(200);
        ward.posts("third", door + "/confirmation", "").statusCode(204);
    }

    private static String person(String name, String idNo, String again, String more) {
        return """
                {"name":"%s","idType":"01","idNo":"%s","idNoAgain":"%s","ethnicity":"01","nationality":"CHN"%s}""".formatted(name, idNo, again, more);
    }

    private ValidatableResponse corrects(String who, String person) {
        return asksReplacement("PARENT_DATA", ",\"" + who + "\":" + person + ",\"proof\":\"居民身份证原件\"");
    }

    private ValidatableResponse asksReplacement(String reason, String more) {
        return asks(
                "replacement",
                "{\"reason\":\"" + reason + "\",\"explanation\":\"示例\",\"handedIn\":[\"MAIN\",\"SUPPLEMENT\"]" + more
                        + "}");
    }

    private ValidatableResponse asks(String change, String body) {
        return new Clerk(ward.clerk()).post("/certificates/" + result + "/" + change, body);
    }

    private ValidatableResponse releases(String account) {
        return new Clerk(ward.clerk(account)).post("/certificates/" + result + "/release", "");
    }

    private String released() {
        return releases("releaser").statusCode(200).extract().path("resultId");
    }

    private ValidatableResponse waiting(String account) {
        return given().auth()
                .oauth2(ward.clerk(account))
                .get("/certificates/" + result + "/change")
                .then();
    }

    private static ValidatableResponse fields(String id) {
        return given().auth()
                .oauth2(Tokens.service("application"))
                .header("Purpose", "test")
                .get("/results/" + id)
                .then()
                .statusCode(200);
    }
}
