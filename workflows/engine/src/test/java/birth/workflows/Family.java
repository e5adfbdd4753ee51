package birth.workflows;

import birth.kit.test.Bus;
import birth.kit.test.OutboxRows;
import java.time.Duration;
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
    private static final Map<String, String> UNITS =
            Map.of("B", "12220502412999017M", "V", "2205020301", "H", "220502030000", "I", "220502", "C", "220502");
    private static final Map<String, String> DEPARTMENTS = Map.of(
            "B",
            "birth-certificate",
            "V",
            "vaccination",
            "H",
            "household-registration",
            "I",
            "medical-insurance",
            "C",
            "social-security-card");

    private static final Map<String, String> VERBS = Map.of(
            "request.item-requested.v1",
            "ask",
            "request.cancel-requested.v1",
            "cancel",
            "request.item-answered.v1",
            "answer");
    private static final String SOME_ID = "3ad11086-e19d-57f8-aef5-0dad39527969";

    final String caseNo = "22050220261103%06d0".formatted(SERIAL.incrementAndGet());
    private final Map<String, Integer> sequences = new HashMap<>();

    public String child() {
        return caseNo + "-1";
    }

    /** One child, all five items. */
    public static Family submitted(boolean consentNeeded) {
        var family = new Family();
        Bus.say(family.submission(consentNeeded, 1, ""));
        family.waitFor("ask V", "ask B");
        return family;
    }

    Bus.Said submission(boolean consentNeeded, int children, String planted) {
        var items = "BVHIC"
                .chars()
                .mapToObj(Character::toString)
                .map(item -> """
                {"item":"%s","department":"%s","region":"220502","unit":"%s","route":"ONLINE"}""".formatted(item, DEPARTMENTS.get(item), UNITS.get(item)))
                .collect(Collectors.joining(","));
        var all = IntStream.rangeClosed(1, children)
                .mapToObj(index -> """
                {"childIndex":%d,"deliveryRef":"3e1c26d3-23ef-423e-a848-f808f54d35bf","pluralIndex":%d,"items":[%s]%s}""".formatted(index, index, items, planted))
                .collect(Collectors.joining(","));
        return Bus.Said.of("case-events", caseNo, "case.submitted.v1", "/application", caseNo, """
                {"caseNo":"%s","region":"220502","submittedAt":"2026-11-03T10:05:00+08:00","consentNeeded":%s,"children":[%s],\
                "ruleVersions":{}}""".formatted(
                        caseNo, consentNeeded, all));
    }

    Bus.Said consent(String decision) {
        return Bus.Said.of(
                "case-events",
                caseNo,
                "case.consent-" + decision + ".v1",
                "/application",
                caseNo,
                "{\"caseNo\":\"%s\",\"method\":\"ONLINE\"}".formatted(caseNo));
    }

    Bus.Said noticeAnswered(String item) {
        return Bus.Said.of("case-events", caseNo, "case.notice-answered.v1", "/application", child(), """
                {"caseNo":"%s","childIndex":1,"item":"%s","attempt":1,"noticeId":"4edd916e-5617-5a5b-abee-8f5329151c6b","formVersion":2}""".formatted(
                                caseNo, item))
                .inStream(item, 1, next("answer " + item));
    }

    public Bus.Said says(String item, String type) {
        return says(
                item,
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
                    case "item.cancelled.v1" -> "\"reasonCode\":\"NO_ID_NUMBER\",\"decisionId\":\"" + SOME_ID + "\"";
                    default ->
                        "\"reasonCode\":\"NOT_ENTITLED\",\"decisionId\":\"" + SOME_ID
                                + "\",\"decidedOn\":\"2026-11-04\"";
                });
    }

    private Bus.Said says(String item, String type, String special) {
        return Bus.Said.of("item-events", caseNo, type, "/" + DEPARTMENTS.get(item), child(), """
                {"caseNo":"%s","childIndex":1,"item":"%s","attempt":1,"department":"%s","region":"220502","unit":"%s",\
                "at":"2026-11-04T09:00:00+08:00",%s}""".formatted(
                                caseNo, item, DEPARTMENTS.get(item), UNITS.get(item), special))
                .inStream(item, 1, next(item));
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

    /** What was asked of departments for the first child, in order: {@code ask B}, {@code cancel I}, {@code answer H}. */
    public List<String> asked() {
        return asked(child());
    }

    static List<String> asked(String subject) {
        return OutboxRows.about(subject).stream()
                .filter(row -> VERBS.containsKey(row.type()))
                .map(row -> VERBS.get(row.type()) + " " + row.item())
                .toList();
    }

    public Family waitFor(String... asked) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> asked().containsAll(List.of(asked)));
        return this;
    }

    Family waitForEnd() {
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> OutboxRows.typesAbout(child())
                .contains("process.ended.v1"));
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
                .filter(row -> row.type().startsWith("request.") && item.equals(row.item()))
                .map(OutboxRows.Row::sequence)
                .toList();
    }
}
