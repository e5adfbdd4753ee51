package birth.insurance.admission;

import birth.kit.test.Bus;
import birth.kit.test.InventedIdNumber;
import birth.kit.test.OtherOffices;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** An invented family of domain.md 12 as the application, the police and the process would speak of it. */
public record Family(String caseNo, Map<String, String> fields) {

    private static final AtomicInteger SERIAL = new AtomicInteger();

    /** A child with a certificate and not yet a citizen ID number, in a form that is right in every respect. */
    public static Family next() {
        var serial = SERIAL.incrementAndGet();
        var fields = new LinkedHashMap<String, String>();
        fields.put("child.name", "王梓涵");
        fields.put("child.sex", "2");
        fields.put("child.birthDate", "2026-11-02");
        fields.put("cert.no", "Z2299%05d".formatted(serial));
        fields.put("ins.region", "220502");
        fields.put("mother.name", "赵雨桐");
        fields.put("mother.idNo", "220503199608219421");
        return new Family("22050220261103%06dX".formatted(serial), fields);
    }

    public Family with(String field, String value) {
        fields.put(field, value);
        return this;
    }

    public Family without(String field) {
        fields.remove(field);
        return this;
    }

    /** The police have given the child a number: an invented one, sequence 9xx (domain.md 6.1). */
    public Family registered() {
        var sequence = 900 + Integer.parseInt(caseNo.substring(14, 20));
        return with(
                "child.idNo", InventedIdNumber.of("220502", LocalDate.parse(fields.get("child.birthDate")), sequence));
    }

    public String subject() {
        return caseNo + "-1";
    }

    String idNo() {
        return fields.get("child.idNo");
    }

    public Family fillsTheForm() {
        try {
            var projection = Map.of("formVersion", 1, "fields", fields);
            OtherOffices.answer("GET " + projectionPath(), 200, new ObjectMapper().writeValueAsString(projection));
            return this;
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public Family applies() {
        fillsTheForm();
        Bus.say(request());
        return this;
    }

    String projectionPath() {
        return "/projections/" + caseNo + "/1/I";
    }

    Bus.Said request() {
        return Bus.Said.of(
                        "item-requests.medical-insurance",
                        caseNo,
                        "request.item-requested.v1",
                        "/workflows",
                        subject(),
                        """
                {%s,"route":"ONLINE","deliveryRef":"6f1c0c2e-3f0e-4a53-9a52-1d8a3d0a7c11","pluralIndex":1,
                 "predecessors":[{"item":"B","attempt":1,"sequence":2}]}""".formatted(common("I", "medical-insurance", "220502")))
                .inStream("I", 1, 1);
    }

    Bus.Said certificateReplaced() {
        return Bus.Said.of(
                        "item-requests.medical-insurance",
                        caseNo,
                        "request.paper-replaced.v1",
                        "/workflows",
                        subject(),
                        """
                {%s,"ofItem":"B","resultId":"8f2b6a1e-5d7c-4c39-9a10-4e1d2c3b5a60","change":"REPLACED",
                 "predecessors":[{"item":"B","attempt":1,"sequence":3}]}""".formatted(common("I", "medical-insurance", "220502")))
                .inStream("I", 1, 2);
    }

    Bus.Said cancellation() {
        return Bus.Said.of(
                        "item-requests.medical-insurance",
                        caseNo,
                        "request.cancel-requested.v1",
                        "/workflows",
                        subject(),
                        "{%s,\"reasonCode\":\"PREDECESSOR_REFUSED\"}"
                                .formatted(common("I", "medical-insurance", "220502")))
                .inStream("I", 1, 2);
    }

    /** What the police say: sequence 2 of item H. */
    public Bus.Said idNumberKnown() {
        return Bus.Said.of(
                        "item-events",
                        caseNo,
                        "item.id-number-known.v1",
                        "/household-registration",
                        subject(),
                        """
                {%s,"resultId":"3ad11086-e19d-57f8-aef5-0dad39527969"}""".formatted(common("H", "household-registration", "220502030000")))
                .inStream("H", 1, 2);
    }

    /** The process asks for another of the family's items at this office: T or M. */
    public Family asksFor(String letter, Map<String, String> seen) {
        try {
            var projection = Map.of("formVersion", 1, "fields", seen);
            OtherOffices.answer(
                    "GET /projections/" + caseNo + "/1/" + letter,
                    200,
                    new ObjectMapper().writeValueAsString(projection));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
        Bus.say(Bus.Said.of(
                        "item-requests.medical-insurance",
                        caseNo,
                        "request.item-requested.v1",
                        "/workflows",
                        subject(),
                        """
                {%s,"route":"ONLINE","deliveryRef":"6f1c0c2e-3f0e-4a53-9a52-1d8a3d0a7c11","pluralIndex":1,"predecessors":[]}""".formatted(common(letter, "medical-insurance", "220502")))
                .inStream(letter, 1, 1));
        return this;
    }

    private String common(String item, String department, String unit) {
        return """
                "caseNo":"%s","childIndex":1,"item":"%s","attempt":1,"department":"%s","region":"220502","unit":"%s",
                "at":"2026-11-03T15:05:00+08:00\"""".formatted(caseNo, item, department, unit);
    }
}
