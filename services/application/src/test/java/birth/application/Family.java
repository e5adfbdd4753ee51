package birth.application;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasSize;

import birth.application.form.Form;
import birth.application.form.Forms;
import birth.kit.test.Bus;
import birth.kit.test.InventedIdNumber;
import birth.kit.test.OtherOffices;
import birth.kit.test.StoredRows;
import birth.kit.test.Tokens;
import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** One invented family at the doors of the application; every family has numbers of its own (sequence 900-999). */
public final class Family {

    public static final String INSTITUTION = "12220502412999017M";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final int number = COUNT.incrementAndGet();
    private final int children;
    private final String deliveryRef = UUID.randomUUID().toString();
    private final String motherId;
    private final String fatherId =
            InventedIdNumber.of("220502", LocalDate.of(1994, 1, 1).plusDays(number), 911);

    private Family(int children, LocalDate motherBorn) {
        this.children = children;
        this.motherId = InventedIdNumber.of("220502", motherBorn.plusDays(number), 922);
    }

    /** Both parents have proved their names, and the hospital's record of this many living children has come. */
    public static Family withChildren(int children) {
        return known(new Family(children, LocalDate.of(1994, 1, 1)));
    }

    /** One child of a mother born on this day or soon after. */
    public static Family ofMotherBorn(LocalDate day) {
        return known(new Family(1, day));
    }

    private static Family known(Family family) {
        family.proveNames();
        family.isDelivered();
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(family.sees("/births").findValuesAsText("deliveryRef"))
                        .contains(family.deliveryRef));
        return family;
    }

    /** The hospital's record of one child has come; neither parent has proved a name or has an account. */
    public static Family withoutAccounts() {
        return withoutAccounts(LocalDate.of(1994, 1, 1));
    }

    /** The same of a mother born on this day or soon after. */
    public static Family withoutAccounts(LocalDate motherBorn) {
        var family = new Family(1, motherBorn);
        family.isDelivered();
        family.awaitRecord(family.deliveryRef);
        return family;
    }

    /** Both parents open accounts through the provincial identity. */
    public void signsUp() {
        proveNames();
    }

    /** The same mother gives birth once more. */
    public void isDeliveredAgain(String day) {
        var again = UUID.randomUUID().toString();
        OtherOffices.answer("GET /deliveries/" + again, 200, deliveryRecord().replace("2026-11-02", day));
        Bus.say(recorded(again, day));
        awaitRecord(again);
    }

    private void awaitRecord(String ref) {
        await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> StoredRows.read(
                                "select 1 from birth where delivery_ref = ? and mother_digest is not null",
                                row -> 1,
                                ref),
                        hasSize(1));
    }

    /** Both parents have proved their names; the hospital has recorded nothing yet. */
    public static Family expecting(int children) {
        var family = new Family(children, LocalDate.of(1994, 1, 1));
        family.proveNames();
        return family;
    }

    /** The hospital says that the children are born; this service takes its time to hear it. */
    public Family isDelivered() {
        OtherOffices.answer("GET /deliveries/" + deliveryRef, 200, deliveryRecord());
        Bus.say(recorded());
        return this;
    }

    /** The hospital changes its record and says so. */
    public void isAmended(String from, String to) {
        OtherOffices.answer(
                "GET /deliveries/" + deliveryRef, 200, deliveryRecord().replace(from, to));
        Bus.say(recorded());
    }

    /** Civil affairs names the parents as husband and wife. */
    public Family isMarried() {
        prove(motherRef(), "赵雨桐", motherId, marriageTo("王浩然", fatherId));
        prove(fatherRef(), "王浩然", fatherId, marriageTo("赵雨桐", motherId));
        return this;
    }

    /** The licence of her employment says where the mother works. */
    public Family isEmployed() {
        prove(
                motherRef(),
                motherName(),
                motherId,
                "{\"employer\":{\"name\":\"示例公司\",\"creditCode\":\"91220502MA0EXAMPL9\"}}");
        return this;
    }

    private static String marriageTo(String name, String idNo) {
        return """
                {"mobile":"13900000001","marriage":{"certNo":"J220502-2023-000123","date":"2023-05-20","valid":true,
                 "spouseName":"%s","spouseIdType":"01","spouseIdNo":"%s"}}""".formatted(name, idNo);
    }

    private void proveNames() {
        prove(motherRef(), "赵雨桐", motherId, "null");
        prove(fatherRef(), "王浩然", fatherId, "null");
    }

    private static void prove(String ref, String name, String idNo, String licences) {
        given().auth()
                .oauth2(Tokens.withRole("identity-source"))
                .contentType("application/json")
                .body("{\"name\":\"%s\",\"idType\":\"01\",\"idNo\":\"%s\",\"licences\":%s}"
                        .formatted(name, idNo, licences))
                .put("/real-names/" + ref)
                .then()
                .statusCode(204);
    }

    public Bus.Said recorded() {
        return recorded(deliveryRef, "2026-11-02");
    }

    private static Bus.Said recorded(String ref, String bornOn) {
        return Bus.Said.of("birth-events", ref, "birth.recorded.v1", "/birth-certificate", ref, """
                {"deliveryRef":"%s","institution":"%s","region":"220502","bornOn":"%s",
                 "children":[{"pluralIndex":1,"outcome":"LIVE"}]}""".formatted(
                        ref, INSTITUTION, bornOn));
    }

    /** Twins of whom one did not live are children 1 and 3: the second of the delivery was stillborn. */
    private String deliveryRecord() {
        var births = IntStream.rangeClosed(1, children)
                .mapToObj(i -> birth(i == 2 ? 3 : i, "LIVE"))
                .toList();
        var all = children == 1 ? births : List.of(births.get(0), birth(2, "STILLBORN"), births.get(1));
        return """
                {"institution":"%s","region":"220502","mother":{"name":"赵雨桐","idType":"01","idNo":"%s","inpatientNo":"ZY%d"},
                 "midwife":{"name":"韩梅","code":"2205001"},"mode":"1","admittedAt":"2026-11-01T20:00:00+08:00","children":%s}""".formatted(INSTITUTION, motherId, number, all);
    }

    private static String birth(int pluralIndex, String outcome) {
        return """
                {"pluralIndex":%d,"outcome":"%s","sex":"2","birthDateTime":"2026-11-02T09:20:00+08:00","gestWeeks":39,"lengthCm":50}""".formatted(pluralIndex, outcome);
    }

    public Form form() {
        var father = new Form.Father("王浩然", "01", fatherId, "01", "13900000001", "220502");
        return children == 1
                ? Forms.following("F", father, Forms.child(1, "王", "梓涵"))
                : Forms.following("F", father, Forms.child(1, "王", "梓涵"), Forms.child(3, "王", "梓宁"));
    }

    public String openDraft() {
        return mother().body("{\"deliveryRef\":\"%s\"}".formatted(deliveryRef))
                .post("/drafts")
                .then()
                .extract()
                .path("draftId");
    }

    public String filledDraft(Form form) {
        var draft = openDraft();
        mother().body(new Change(0, form)).put("/drafts/" + draft).then().statusCode(200);
        return draft;
    }

    /** The number of a case just submitted. */
    public String submit() {
        return submit(form());
    }

    public String submit(Form form) {
        return mother().put("/drafts/" + filledDraft(form) + "/submission")
                .then()
                .statusCode(201)
                .extract()
                .path("caseNo");
    }

    /** What the mother is shown there, read as a tree: REST-assured compiles a path anew at each look, which is much for a wait. */
    public JsonNode sees(String address) {
        return mother().get(address).then().statusCode(200).extract().as(JsonNode.class);
    }

    public RequestSpecification mother() {
        return by(Tokens.parent(motherRef()));
    }

    public RequestSpecification father() {
        return by(Tokens.parent(fatherRef()));
    }

    private static RequestSpecification by(String token) {
        return given().auth().oauth2(token).contentType("application/json");
    }

    public String motherRef() {
        return "mother-" + number;
    }

    private String fatherRef() {
        return "father-" + number;
    }

    public String deliveryRef() {
        return deliveryRef;
    }

    public String fatherId() {
        return fatherId;
    }

    public String motherName() {
        return "赵雨桐";
    }

    public String motherId() {
        return motherId;
    }

    /** Body of a draft's change. */
    public record Change(long version, Form form) {}
}
