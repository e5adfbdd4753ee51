package birth.certificate;

import static io.restassured.RestAssured.given;

import birth.kit.test.Bus;
import birth.kit.test.StoredRows;
import birth.kit.test.Tokens;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.restassured.response.ValidatableResponse;
import java.util.concurrent.atomic.AtomicInteger;

/** An invented midwifery institution with its people; each test has its own. */
public record Ward(String institution, String region) {

    private static final AtomicInteger NEXT_BLANK = new AtomicInteger(229_900_001);

    public static Ward next() {
        var ward = unlicensed();
        StoredRows.read(
                "insert into licensed_institution (credit_code, region, name, valid_from) values (?, ?, '示例医院', '2020-01-01') on conflict do nothing returning 1",
                row -> row.getInt(1),
                ward.institution(),
                ward.region());
        return ward;
    }

    /** Well-formed, but in no list. */
    public static Ward unlicensed() {
        return new Ward(CreditCodes.next(), "220502");
    }

    public String hospital(String account) {
        return Tokens.clerk(account, "hospital", institution, region);
    }

    public String recorder() {
        return hospital("recorder");
    }

    public String clerk(String account) {
        return Tokens.clerk(account, "clerk:birth-certificate", institution, region);
    }

    public String clerk() {
        return clerk("clerk");
    }

    public ValidatableResponse records(Birth birth) {
        return records(birth.deliveryRef(), birth.record(this));
    }

    public ValidatableResponse records(String deliveryRef, String record) {
        return given().auth()
                .oauth2(recorder())
                .contentType("application/json")
                .body(record)
                .put("/deliveries/" + deliveryRef)
                .then();
    }

    /** The first of so many numbers nobody has used. */
    public static int nextNumbers(int count) {
        return NEXT_BLANK.getAndAdd(count);
    }

    /** Takes so many fresh blanks into stock and returns the first number. */
    public String receivesBlanks(int count) {
        var first = nextNumbers(count);
        String id = registers("Z" + first, "Z" + (first + count - 1))
                .statusCode(201)
                .extract()
                .path("id");
        confirms("second", id).statusCode(200);
        return "Z" + first;
    }

    public ValidatableResponse registers(String firstNo, String lastNo) {
        return given().auth()
                .oauth2(hospital("first"))
                .contentType("application/json")
                .body("{\"institution\":\"%s\",\"firstNo\":\"%s\",\"lastNo\":\"%s\"}"
                        .formatted(institution, firstNo, lastNo))
                .post("/stock-ranges")
                .then();
    }

    public ValidatableResponse confirms(String account, String rangeId) {
        return given().auth()
                .oauth2(hospital(account))
                .post("/stock-ranges/" + rangeId + "/confirmation")
                .then();
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Ledger(
            int received,
            int available,
            int used,
            @JsonProperty("void") int spoilt) {}

    /** {@code [received, available, used, void]}; read in one go, since property tests ask hundreds of times. */
    public int[] ledger() {
        var ledger = given().auth()
                .oauth2(clerk())
                .get("/stock?institution=" + institution)
                .then()
                .statusCode(200)
                .extract()
                .as(Ledger.class);
        return new int[] {ledger.received, ledger.available, ledger.used, ledger.spoilt};
    }

    public ValidatableResponse puts(String account, String door, String body) {
        return given().auth()
                .oauth2(hospital(account))
                .contentType("application/json")
                .body(body)
                .put(door)
                .then();
    }

    public ValidatableResponse posts(String account, String door, String body) {
        return given().auth()
                .oauth2(hospital(account))
                .contentType("application/json")
                .body(body)
                .post(door)
                .then();
    }

    public ValidatableResponse gets(String account, String door) {
        return given().auth().oauth2(hospital(account)).get(door).then();
    }

    /** Issues the recorded birth's certificate on the lowest blank and returns the result's id. */
    public String issues(Birth birth) {
        birth.fillsTheForm();
        return issuesOnTheForm(birth);
    }

    /** The same of a birth whose form is filled in already. */
    public String issuesOnTheForm(Birth birth) {
        Bus.say(birth.request(this));
        var first = new Clerk(clerk());
        var item = first.claimed(birth.caseNo(), "B");
        first.act(item, "approval").statusCode(200);
        return new Clerk(clerk("checker"))
                .act(item, "confirmation")
                .statusCode(200)
                .extract()
                .path("resultId");
    }
}
