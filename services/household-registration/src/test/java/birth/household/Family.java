package birth.household;

import birth.kit.test.Bus;
import birth.kit.test.InventedIdNumber;
import birth.kit.test.OtherOffices;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/** An invented family of domain.md 12 as the application and the process would speak of it; one line per difference that matters. */
public record Family(String caseNo, int childIndex, String route, String station, Map<String, String> fields) {

    /** Begins anywhere: tests that restart the service share one broker with those before them. */
    private static final AtomicInteger SERIAL = new AtomicInteger(new Random().nextInt(80_000));

    /** A girl born on 2026-11-02 in a form that is right in every respect. */
    public static Family next() {
        var serial = SERIAL.incrementAndGet();
        var fields = new LinkedHashMap<String, String>();
        fields.put("child.familyName", "王");
        fields.put("child.givenName", "梓涵");
        fields.put("child.name", "王梓涵");
        fields.put("child.sex", "2");
        fields.put("child.birthDateTime", "2026-11-02T09:20:00+08:00");
        fields.put("child.ethnicity", "01");
        fields.put("cert.no", "Z2299%05d".formatted(serial));
        fields.put("cert.issueDate", "2026-11-03");
        fields.put("mother.name", "赵雨桐");
        fields.put("mother.idNo", mothersNumber(serial));
        fields.put("mother.ethnicity", "01");
        fields.put("father.name", "王浩然");
        fields.put("father.idNo", "220502199403159318");
        fields.put("father.ethnicity", "01");
        fields.put("hukou.follow", "F");
        fields.put("hukou.householderName", "王浩然");
        fields.put("hukou.householderId", "220502199403159318");
        fields.put("hukou.householdNo", "050200123");
        fields.put("hukou.relation", "32");
        fields.put("marriage.certNo", "J220502-2023-000123");
        return new Family("22050220261103%06dX".formatted(serial), 1, "ONLINE", "220502030000", fields);
    }

    private static String mothersNumber(int serial) {
        var born = LocalDate.of(1980, 1, 1).plusDays(serial % 9_000);
        return InventedIdNumber.of("220503", born, 900 + serial / 9_000 * 2);
    }

    /** The same birth's second child, still the same in all but the index and the certificate. */
    public Family twin() {
        var twins = new LinkedHashMap<>(fields);
        twins.put("cert.no", "Y2299%05d".formatted(SERIAL.incrementAndGet()));
        return new Family(caseNo, childIndex + 1, route, station, twins);
    }

    public Family byWindow() {
        return new Family(caseNo, childIndex, "WINDOW", station, fields);
    }

    public Family at(String otherStation) {
        return new Family(caseNo, childIndex, route, otherStation, fields);
    }

    public Family boy() {
        return with("child.sex", "1").with("hukou.relation", "22");
    }

    /** Not married, no father, follows the mother into her own household (A12). */
    public Family motherAlone() {
        fields.keySet().removeIf(key -> key.startsWith("father.") || key.startsWith("marriage."));
        return with("child.familyName", "赵")
                .with("child.name", "赵梓涵")
                .with("hukou.follow", "M")
                .with("hukou.householderName", "赵雨桐")
                .with("hukou.householderId", fields.get("mother.idNo"));
    }

    public Family with(String field, String value) {
        fields.put(field, value);
        return this;
    }

    public Family without(String field) {
        fields.remove(field);
        return this;
    }

    public String subject() {
        return caseNo + "-" + childIndex;
    }

    /** The form is there for the office to pull, and the process asks for registration. */
    public Family applies() {
        fillsTheForm();
        Bus.say(request());
        return this;
    }

    public void fillsTheForm() {
        try {
            var projection = Map.of("formVersion", 1, "fields", fields);
            OtherOffices.answer("GET " + projectionPath(), 200, new ObjectMapper().writeValueAsString(projection));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public String projectionPath() {
        return "/projections/" + caseNo + "/" + childIndex + "/H";
    }

    public Bus.Said request() {
        return Bus.Said.of(
                        "item-requests.household-registration",
                        caseNo,
                        "request.item-requested.v1",
                        "/workflows",
                        subject(),
                        """
                {%s,"route":"%s","deliveryRef":"6f1c0c2e-3f0e-4a53-9a52-1d8a3d0a7c11","pluralIndex":%d,
                 "predecessors":[{"item":"B","attempt":1,"sequence":2}]}""".formatted(common(), route, childIndex))
                .inStream("H", 1, 1);
    }

    public Bus.Said cancellation() {
        return said("request.cancel-requested.v1", "\"reasonCode\":\"PREDECESSOR_REFUSED\"");
    }

    public Bus.Said death(String diedOn) {
        return said("request.child-died.v1", "\"diedOn\":\"" + diedOn + "\"");
    }

    public Bus.Said withdrawal() {
        return said("request.withdrawal-requested.v1", """
                "deliveryRef":"6f1c0c2e-3f0e-4a53-9a52-1d8a3d0a7c11","pluralIndex":%d,"route":"%s\"""".formatted(childIndex, route));
    }

    private Bus.Said said(String type, String facts) {
        return Bus.Said.of(
                        "item-requests.household-registration",
                        caseNo,
                        type,
                        "/workflows",
                        subject(),
                        "{%s,%s}".formatted(common(), facts))
                .inStream("H", 1, 2);
    }

    private String common() {
        return """
                "caseNo":"%s","childIndex":%d,"item":"H","attempt":1,"department":"household-registration",
                "region":"%s","unit":"%s","at":"2026-11-03T15:05:00+08:00\"""".formatted(caseNo, childIndex, station.substring(0, 6), station);
    }
}
