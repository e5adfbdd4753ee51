package birth.workflows;

import birth.kit.test.Bus;
import birth.kit.test.OutboxRows;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;

/** A family whose case is in the world: it says what application and departments would say and sees what the engine asks. */
public final class Family {
    private static final AtomicInteger SERIAL = new AtomicInteger();
    private static final String HOSPITAL = "12220502412999017M";
    private static final Map<String, Place> PLACES = Map.of(
            "B", new Place("birth-certificate", HOSPITAL),
            "V", new Place("vaccination", "2205020301"),
            "H", new Place("household-registration", "220502030000"),
            "I", new Place("medical-insurance", "220502"),
            "C", new Place("social-security-card", "220502"),
            "R", new Place("birth-certificate", "220502003"),
            "G", new Place("birth-certificate", "2205020301"),
            "S", new Place("birth-certificate", "220502"),
            "T", new Place("medical-insurance", "220502"),
            "M", new Place("medical-insurance", "220502"));

    private record Place(String department, String unit) {}

    private static final Map<String, String> VERBS = Map.of(
            "request.item-requested.v1", "ask",
            "request.cancel-requested.v1", "cancel",
            "request.item-answered.v1", "answer",
            "request.withdrawal-requested.v1", "withdraw",
            "request.form-revised.v1", "revise",
            "request.objection-raised.v1", "object",
            "request.child-died.v1", "died",
            "request.paper-replaced.v1", "replaced");
    static final String NEW_ID = "1ff988e3-145b-539b-a5ba-81138f83c856";
    private static final String SOME_ID = "3ad11086-e19d-57f8-aef5-0dad39527969";

    final String caseNo = "22050220261103%06d0".formatted(SERIAL.incrementAndGet());
    private final Map<String, Integer> sequences = new HashMap<>();

    public String child() {
        return caseNo + "-1";
    }

    /** One child, all five items. */
    public static Family submitted(boolean consentNeeded) {
        return submitted("BVHIC", consentNeeded).waitFor("ask V", "ask B");
    }

    static Family submitted(String items, boolean consentNeeded) {
        var family = new Family();
        Bus.say(family.submission(items, consentNeeded, 1, ""));
        return family;
    }

    Bus.Said submission(boolean consentNeeded, int children, String planted) {
        return submission("BVHIC", consentNeeded, children, planted);
    }

    private Bus.Said submission(String letters, boolean consentNeeded, int children, String planted) {
        var items = placed(letters);
        var all = IntStream.rangeClosed(1, children)
                .mapToObj(index -> """
                {"childIndex":%d,"deliveryRef":"3e1c26d3-23ef-423e-a848-f808f54d35bf","pluralIndex":%d,"items":[%s]%s}""".formatted(index, index, items, planted))
                .collect(Collectors.joining(","));
        return Bus.Said.of("case-events", caseNo, "case.submitted.v1", "/application", caseNo, """
                {"caseNo":"%s","region":"220502","submittedAt":"2026-11-03T10:05:00+08:00","consentNeeded":%s,"children":[%s],\
                "ruleVersions":{}}""".formatted(
                        caseNo, consentNeeded, all));
    }

    private static String placed(String letters) {
        return letters.chars()
                .mapToObj(Character::toString)
                .map(item -> """
                {"item":"%s","department":"%s","region":"220502","unit":"%s","route":"ONLINE"}""".formatted(
                        item, PLACES.get(item).department(), PLACES.get(item).unit()))
                .collect(Collectors.joining(","));
    }

    Bus.Said added(String letters) {
        return ofCase("case.item-added.v1", child(), """
                "childIndex":1,"deliveryRef":"3e1c26d3-23ef-423e-a848-f808f54d35bf","pluralIndex":1,"items":[%s]""".formatted(placed(letters)));
    }

    /** The family asks once more for an item it had taken back, perhaps of another office. */
    Bus.Said addedAgain(String item, int attempt, String unit) {
        return ofCase("case.item-added.v1", child(), """
                "childIndex":1,"deliveryRef":"3e1c26d3-23ef-423e-a848-f808f54d35bf","pluralIndex":1,"items":[%s]""".formatted(placed(item)
                .replaceFirst("\"unit\":\"\\w+\"", "\"unit\":\"" + unit + "\",\"attempt\":" + attempt)));
    }

    /** A changed field sends the item to another office. */
    Bus.Said moves(String item, int attempt, String unit) {
        return aboutItem(item, attempt, "case.form-revised.v1", """
                ,"formVersion":3,"fields":["hukou.follow"],"region":"220503","unit":"%s\"""".formatted(unit));
    }

    /** To this office by this way. */
    Bus.Said moves(String item, int attempt, String unit, String route) {
        return aboutItem(item, attempt, "case.form-revised.v1", """
                ,"formVersion":3,"fields":["child.familyName"],"region":"220503","unit":"%s","route":"%s\"""".formatted(unit, route));
    }

    Bus.Said childDied(int childIndex) {
        return ofCase(
                "case.child-died.v1",
                caseNo + "-" + childIndex,
                "\"childIndex\":%d,\"diedOn\":\"2026-11-14\"".formatted(childIndex));
    }

    Bus.Said objected(String item) {
        return ofCase("case.objected.v1", caseNo, "\"items\":[\"" + item + "\"]");
    }

    /** What application says of consent without a method: {@code expired}, {@code revoked}. */
    Bus.Said consentIs(String state) {
        return Bus.Said.of(
                "case-events",
                caseNo,
                "case.consent-" + state + ".v1",
                "/application",
                caseNo,
                "{\"caseNo\":\"%s\"}".formatted(caseNo));
    }

    private Bus.Said ofCase(String type, String subject, String special) {
        return Bus.Said.of(
                "case-events",
                caseNo,
                type,
                "/application",
                subject,
                "{\"caseNo\":\"%s\",%s}".formatted(caseNo, special));
    }

    Bus.Said withdraws(String item) {
        return aboutItem(item, 1, "case.withdrawal-requested.v1", "");
    }

    Bus.Said revises(String item, int attempt) {
        return aboutItem(item, attempt, "case.form-revised.v1", ",\"formVersion\":3,\"fields\":[\"child.givenName\"]");
    }

    private Bus.Said aboutItem(String item, int attempt, String type, String special) {
        return Bus.Said.of("case-events", caseNo, type, "/application", child(), """
                {"caseNo":"%s","childIndex":1,"item":"%s","attempt":%d%s}""".formatted(
                                caseNo, item, attempt, special))
                .inStream(item, attempt, next("application " + item + attempt));
    }

    Bus.Said consent(String decision) {
        return consent(decision, "ONLINE");
    }

    Bus.Said consent(String decision, String method) {
        return Bus.Said.of(
                "case-events",
                caseNo,
                "case.consent-" + decision + ".v1",
                "/application",
                caseNo,
                "{\"caseNo\":\"%s\",\"method\":\"%s\"}".formatted(caseNo, method));
    }

    Bus.Said noticeAnswered(String item) {
        return aboutItem(
                item,
                1,
                "case.notice-answered.v1",
                ",\"noticeId\":\"4edd916e-5617-5a5b-abee-8f5329151c6b\",\"formVersion\":2");
    }

    public Bus.Said says(String item, String type) {
        return says(item, 1, type);
    }

    Bus.Said says(String item, int attempt, String type) {
        return says(
                item,
                attempt,
                type,
                switch (type) {
                    case "item.completed.v1" ->
                        "\"resultId\":\"" + SOME_ID + "\",\"mode\":\"AUTOMATIC\",\"decidedOn\":\"2026-11-04\"";
                    case "item.id-number-known.v1" -> "\"resultId\":\"" + SOME_ID + "\"";
                    case "item.accepted.v1" -> "\"promiseDays\":3,\"dueOn\":\"2026-11-06\"";
                    case "item.suspended.v1" -> "\"reasonCode\":\"WAITING_PREDECESSOR\"";
                    case "item.notice-issued.v1" -> """
                    "noticeId":"4edd916e-5617-5a5b-abee-8f5329151c6b","noticeNo":"%s-%s1-BZ1","answerBy":"2026-11-20",\
                    "defects":[{"code":"D01","field":"hukou.householdNo"}]""".formatted(caseNo, item);
                    case "item.resumed.v1" -> "\"reasonCode\":\"SPECIAL_PROCEDURE\",\"dueOn\":\"2026-11-12\"";
                    case "item.notice-withdrawn.v1" ->
                        "\"noticeId\":\"4edd916e-5617-5a5b-abee-8f5329151c6b\",\"dueOn\":\"2026-11-09\"";
                    case "item.returned.v1" -> "\"reasonCode\":\"WRONG_DATA\",\"answerBy\":\"2026-11-25\"";
                    case "item.extended.v1" -> "\"days\":5,\"reasonCode\":\"ENQUIRY\",\"dueOn\":\"2026-11-13\"";
                    case "item.due-changed.v1" ->
                        "\"dueOn\":\"2026-11-10\",\"was\":\"2026-11-06\",\"reasonCode\":\"CALENDAR\"";
                    case "item.tolerated.v1" -> "\"materials\":[\"marriage.certificate\"],\"supplyBy\":\"2026-11-18\"";
                    case "item.toleration-ended.v1" -> "\"outcome\":\"SUPPLIED\"";
                    case "item.held.v1", "item.diverted.v1", "item.reversed.v1", "item.withdrawal-declined.v1" ->
                        "\"reasonCode\":\"CLERK\"";
                    case "item.released.v1" -> "\"reasonCode\":\"CLERK\"";
                    case "item.approved.v1", "item.withdrawn.v1" -> "";
                    case "item.reopened.v1" ->
                        "\"nextAttempt\":%d,\"reasonCode\":\"PARENT_CAME_BACK\"".formatted(attempt + 1);
                    case "item.result-changed.v1" -> """
                    "resultId":"%s","replaces":"%s","change":"REPLACED","reasonCode":"NAME_CHANGED\"""".formatted(NEW_ID, SOME_ID);
                    case "item.name-changed.v1" -> "\"resultId\":\"" + NEW_ID + "\"";
                    case "item.cancelled.v1" -> "\"reasonCode\":\"NO_ID_NUMBER\",\"decisionId\":\"" + SOME_ID + "\"";
                    default ->
                        "\"reasonCode\":\"NOT_ENTITLED\",\"decisionId\":\"" + SOME_ID
                                + "\",\"decidedOn\":\"2026-11-04\"";
                });
    }

    /** The department of this item has taken the new result of another. */
    Bus.Said acknowledges(String item, String ofItem) {
        return says(
                item,
                1,
                "item.change-acknowledged.v1",
                "\"ofItem\":\"%s\",\"resultId\":\"%s\"".formatted(ofItem, NEW_ID));
    }

    Bus.Said says(String item, int attempt, String type, String special) {
        var place = PLACES.get(item);
        return Bus.Said.of("item-events", caseNo, type, "/" + place.department(), child(), """
                {"caseNo":"%s","childIndex":1,"item":"%s","attempt":%d,"department":"%s","region":"220502","unit":"%s",\
                "at":"2026-11-04T09:00:00+08:00"%s}""".formatted(
                                caseNo,
                                item,
                                attempt,
                                place.department(),
                                place.unit(),
                                special.isEmpty() ? "" : "," + special))
                .inStream(item, attempt, next(item + attempt));
    }

    public Family hears(Bus.Said... events) {
        Bus.say(events);
        return this;
    }

    public Family completed(String... items) {
        for (var item : items) {
            Bus.say(says(item, "item.completed.v1"));
        }
        return this;
    }

    /** What was asked of departments for the first child, in order: {@code ask B}, {@code cancel I}, {@code ask H 2}. */
    public List<String> asked() {
        return asked(child());
    }

    static List<String> asked(String subject) {
        return OutboxRows.about(subject).stream()
                .filter(row -> VERBS.containsKey(row.type()))
                .map(row -> VERBS.get(row.type()) + " " + row.item() + (row.attempt() > 1 ? " " + row.attempt() : ""))
                .toList();
    }

    public Family waitFor(String... asked) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> asked().containsAll(List.of(asked)));
        return this;
    }

    /** Every process of the first child has ended. */
    Family waitForEnd() {
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> {
            var said = OutboxRows.typesAbout(child());
            return said.contains("process.ended.v1")
                    && Collections.frequency(said, "process.started.v1")
                            == Collections.frequency(said, "process.ended.v1");
        });
        return this;
    }

    /** Returns once both topics were read so far: another family's case follows on each of them, and its effect is awaited. */
    Family settled() {
        Family.submitted(false).completed("B").waitFor("ask H");
        return this;
    }

    private int next(String stream) {
        return sequences.merge(stream, 1, Integer::sum);
    }

    /** The sequences of our requests about one item, which must be 1, 2, 3 … */
    List<Long> sequencesTo(String item) {
        return OutboxRows.about(child()).stream()
                .filter(row -> row.type().startsWith("request.") && item.equals(row.item()) && row.attempt() == 1)
                .map(OutboxRows.Row::sequence)
                .toList();
    }
}
