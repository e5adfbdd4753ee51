package birth.household.examination;

import birth.kit.test.Bus;
import birth.kit.test.OtherOffices;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** An invented family of domain.md 12 as the application and the process would speak of it; one line per difference that matters. */
record Family(String caseNo, Map<String, String> fields) {

    private static final AtomicInteger SERIAL = new AtomicInteger();

    /** A girl born on 2026-11-02 in a form that is right in every respect. */
    static Family next() {
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
        fields.put("mother.idNo", "220503199608219421");
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
        return new Family("22050220261103%06dX".formatted(serial), fields);
    }

    Family with(String field, String value) {
        fields.put(field, value);
        return this;
    }

    Family without(String field) {
        fields.remove(field);
        return this;
    }

    String subject() {
        return caseNo + "-1";
    }

    /** The form is there for the office to pull, and the process asks for registration. */
    Family applies() {
        fillsTheForm();
        Bus.say(request());
        return this;
    }

    void fillsTheForm() {
        try {
            var projection = Map.of("formVersion", 1, "fields", fields);
            OtherOffices.answer("GET " + projectionPath(), 200, new ObjectMapper().writeValueAsString(projection));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String projectionPath() {
        return "/projections/" + caseNo + "/1/H";
    }

    Bus.Said request() {
        return Bus.Said.of(
                        "item-requests.household-registration",
                        caseNo,
                        "request.item-requested.v1",
                        "/workflows",
                        subject(),
                        """
                {%s,"route":"ONLINE","deliveryRef":"6f1c0c2e-3f0e-4a53-9a52-1d8a3d0a7c11","pluralIndex":1,
                 "predecessors":[{"item":"B","attempt":1,"sequence":2}]}""".formatted(common()))
                .inStream("H", 1, 1);
    }

    Bus.Said cancellation() {
        return Bus.Said.of(
                        "item-requests.household-registration",
                        caseNo,
                        "request.cancel-requested.v1",
                        "/workflows",
                        subject(),
                        "{%s,\"reasonCode\":\"PREDECESSOR_REFUSED\"}".formatted(common()))
                .inStream("H", 1, 2);
    }

    private String common() {
        return """
                "caseNo":"%s","childIndex":1,"item":"H","attempt":1,"department":"household-registration",
                "region":"220502","unit":"220502030000","at":"2026-11-03T15:05:00+08:00\"""".formatted(caseNo);
    }
}
