package birth.casework.acts;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import birth.kit.test.Bus;
import birth.kit.test.OtherOffices;
import birth.kit.test.OutboxRows;
import birth.kit.test.StoredRows;
import birth.kit.test.Tokens;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** One item of an invented family's child, as the process and the clerks speak of it. */
final class Errand {

    private static final AtomicInteger SERIAL = new AtomicInteger(500);
    private static final Map<String, String> UNITS =
            Map.of("B", "12220502412999017M", "H", "220502030000", "C", "220502");

    private final String caseNo;
    private final int child;
    private final String item;
    private final String deliveryRef = UUID.randomUUID().toString();
    private final int attempt;
    private final AtomicInteger sequence;
    private int formVersion = 1;

    private Errand(String caseNo, int child, String item, int attempt, int saidAlready) {
        this.caseNo = caseNo;
        this.child = child;
        this.item = item;
        this.attempt = attempt;
        this.sequence = new AtomicInteger(saidAlready);
    }

    static Errand of(String item) {
        return new Errand("22050220261103%06dX".formatted(SERIAL.incrementAndGet()), 1, item, 1, 0);
    }

    Errand sibling() {
        return new Errand(caseNo, child + 1, item, 1, 0);
    }

    /** The same item asked once more. */
    Errand again() {
        return new Errand(caseNo, child, item, attempt + 1, 0);
    }

    /** The form as it is now: {@code key, value, key, value}. */
    Errand form(String... fields) {
        var json = new StringBuilder("{\"formVersion\":" + formVersion + ",\"fields\":{");
        for (int i = 0; i < fields.length; i += 2) {
            json.append(i == 0 ? "" : ",")
                    .append('"')
                    .append(fields[i])
                    .append("\":")
                    .append(fields[i + 1].startsWith("[") ? fields[i + 1] : '"' + fields[i + 1] + '"');
        }
        OtherOffices.answer("GET /projections/" + caseNo + "/" + child + "/" + item, 200, json + "}}");
        return this;
    }

    /** From now on nobody answers for its data. */
    Errand isAway() {
        OtherOffices.answer("GET /projections/" + caseNo + "/" + child + "/" + item, 503, "{}");
        return this;
    }

    Errand accepted() {
        return accepted("ONLINE");
    }

    Errand accepted(String route) {
        say("item-requested", more(route) + ",\"predecessors\":[]");
        awaitSaid("item.accepted.v1");
        return this;
    }

    Errand revised(String... fields) {
        formVersion++;
        form(fields);
        say("form-revised", ",\"formVersion\":%d,\"fields\":[\"%s\"]".formatted(formVersion, fields[0]));
        return this;
    }

    Errand answered(String noticeId, String... fields) {
        formVersion++;
        form(fields);
        say("item-answered", ",\"noticeId\":\"%s\",\"formVersion\":%d".formatted(noticeId, formVersion));
        awaitSaid("item.answered.v1");
        return this;
    }

    String reference() {
        return caseNo + "-" + child + "/" + item + "/1";
    }

    void withdrawn() {
        say("withdrawal-requested", more("ONLINE"));
    }

    String more(String route) {
        return ",\"route\":\"%s\",\"deliveryRef\":\"%s\",\"pluralIndex\":%d".formatted(route, deliveryRef, child);
    }

    Bus.Said say(String what, String more) {
        var said = said(what, more);
        Bus.say(said);
        return said;
    }

    Bus.Said said(String what, String more) {
        return Bus.Said.of(
                        "item-requests.household-registration",
                        caseNo,
                        "request." + what + ".v1",
                        "/workflows",
                        subject(),
                        """
                {"caseNo":"%s","childIndex":%d,"item":"%s","attempt":%d,"department":"%s","region":"220502","unit":"%s",
                 "at":"2026-11-03T10:05:00+08:00"%s}""".formatted(caseNo, child, item, attempt, department(), UNITS.get(item), more))
                .inStream(item, attempt, sequence.incrementAndGet());
    }

    /** What application tells every office of this case's lock, each time as a message of its own. */
    void caseIsLocked(UUID lockId) {
        Bus.say(ofCase("case.locked.v1", "\"lockId\":\"" + lockId + "\",\"reasonCode\":\"OVER_QUOTA\""));
    }

    void caseIsUnlocked(UUID lockId) {
        Bus.say(ofCase("case.unlocked.v1", "\"lockId\":\"" + lockId + "\""));
    }

    private Bus.Said ofCase(String type, String facts) {
        return Bus.Said.of(
                "case-events", caseNo, type, "/application", caseNo, "{\"caseNo\":\"" + caseNo + "\"," + facts + "}");
    }

    private String department() {
        return switch (item) {
            case "B" -> "birth-certificate";
            case "C" -> "social-security-card";
            default -> "household-registration";
        };
    }

    String subject() {
        return caseNo + "-" + child;
    }

    UUID id() {
        return StoredRows.read(
                        "select id from work_item where case_no = ? and child_index = ? and item = ? and attempt = ?",
                        row -> row.getObject(1, UUID.class),
                        caseNo,
                        child,
                        item,
                        attempt)
                .getFirst();
    }

    /** What was said, verb by verb; what is said of H is held against its contract. */
    List<String> said() {
        if (item.equals("H")) {
            OutboxRows.about(subject());
        }
        return StoredRows.read(
                "select type from outbox where subject = ? order by sequence",
                row -> row.getString(1).replace("item.", "").replace(".v1", ""),
                subject());
    }

    String payload(String type) {
        return StoredRows.read(
                        "select payload from outbox where subject = ? and type = ? order by sequence desc",
                        row -> row.getString(1),
                        subject(),
                        type)
                .getFirst();
    }

    void awaitSaid(String type) {
        await().atMost(20, SECONDS)
                .until(() -> said().contains(type.replace("item.", "").replace(".v1", "")));
    }

    void awaitHistory(String act) {
        await().ignoreException(NoSuchElementException.class)
                .atMost(20, SECONDS)
                .until(() -> !StoredRows.read(
                                "select 1 from work_item_history where work_item_id = ? and act = ?",
                                row -> 1,
                                id(),
                                act)
                        .isEmpty());
    }

    ValidatableResponse by(String token, String act) {
        return by(token, act, "{}");
    }

    ValidatableResponse by(String token, String act, String body) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(body)
                .post("/work-items/" + id() + "/" + act)
                .then();
    }

    ValidatableResponse opened(String token) {
        return given().auth().oauth2(token).get("/work-items/" + id()).then().statusCode(200);
    }

    ValidatableResponse seen(String token, String part) {
        return given().auth()
                .oauth2(token)
                .get("/work-items/" + id() + "/" + part)
                .then();
    }

    String clerk(String name) {
        return Tokens.clerk(name, "clerk:household-registration", UNITS.get(item), "220502");
    }

    String supervisor() {
        return Tokens.clerk("head", "supervisor:household-registration", UNITS.get(item), "220502");
    }

    static String security(String name) {
        return Tokens.clerk(name, "security", "220502", "220502");
    }
}
