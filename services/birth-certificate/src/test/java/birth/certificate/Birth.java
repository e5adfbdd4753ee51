package birth.certificate;

import birth.kit.test.Bus;
import birth.kit.test.InventedIdNumber;
import birth.kit.test.OtherOffices;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** An invented birth as the hospital, the family's form and the process would speak of it. */
public record Birth(String deliveryRef, String motherId, String caseNo, String outcome) {

    public static final String MOTHER = "赵雨桐";
    public static final String CHILD = "王梓涵";

    private static final AtomicInteger SERIAL = new AtomicInteger();

    public static Birth next() {
        var serial = SERIAL.incrementAndGet();
        return new Birth(
                UUID.randomUUID().toString(),
                InventedIdNumber.of("220502", LocalDate.of(1990, 1, 1).plusDays(serial), 900),
                "22050220261103%06dR".formatted(serial),
                "LIVE");
    }

    public Birth stillborn() {
        return new Birth(deliveryRef, motherId, caseNo, "STILLBORN");
    }

    public Birth underAnotherReference() {
        return new Birth(UUID.randomUUID().toString(), motherId, caseNo, outcome);
    }

    public String record(Ward ward) {
        return """
                {"institution":"%s","region":"%s",
                 "mother":{"name":"%s","idType":"01","idNo":"%s","hbsAg":"NEGATIVE","inpatientNo":"ZY20261101","mobile":"13900000001"},
                 "midwife":{"name":"林秀梅","code":"M220502001"},"mode":"1","admittedAt":"2026-11-01T21:00:00+08:00",
                 "children":[{"pluralIndex":1,"outcome":"%s","sex":"2","birthDateTime":"2026-11-02T09:20:00+08:00",
                              "gestWeeks":39,"weightG":3250,"lengthCm":50,"healthNote":"良好",
                              "firstDoses":[{"vaccine":"HepB","batch":"T1","givenAt":"2026-11-02T11:00:00+08:00",
                                             "site":"左大腿","injector":"何护士"}]}]}""".formatted(ward.institution(), ward.region(), MOTHER, motherId, outcome);
    }

    public String subject() {
        return caseNo + "-1";
    }

    public void fillsTheForm() {
        answersWith("{\"child.name\":\"" + CHILD
                + "\",\"mother.ethnicity\":\"01\",\"father.name\":\"王浩然\",\"father.idType\":\"01\"}");
    }

    /** With that father, whose number is known. */
    public void fillsTheForm(String father, String fatherId) {
        answersWith("""
                {"child.name":"%s","mother.ethnicity":"01","mother.nationality":"CHN","father.name":"%s","father.idType":"01",
                 "father.idNo":"%s","father.ethnicity":"01"}""".formatted(CHILD, father, fatherId));
    }

    public void leavesTheNameOut() {
        answersWith("{\"mother.ethnicity\":\"01\"}");
    }

    public Bus.Said request(Ward ward) {
        return request(ward, 1);
    }

    public Bus.Said request(Ward ward, int attempt) {
        return Bus.Said.of(
                        "item-requests.birth-certificate",
                        caseNo,
                        "request.item-requested.v1",
                        "/workflows",
                        subject(),
                        """
                {"caseNo":"%s","childIndex":1,"item":"B","attempt":%d,"department":"birth-certificate","region":"%s","unit":"%s",
                 "route":"ONLINE","at":"2026-11-03T10:05:00+08:00","deliveryRef":"%s","pluralIndex":1,"predecessors":[]}""".formatted(caseNo, attempt, ward.region(), ward.institution(), deliveryRef))
                .inStream("B", attempt, 1);
    }

    /** What the application answers for any item of the child. */
    public void showsTo(String item, int formVersion, String fields) {
        OtherOffices.answer(
                "GET /projections/" + caseNo + "/1/" + item,
                200,
                "{\"formVersion\":" + formVersion + ",\"fields\":" + fields + "}");
    }

    /** Another of the bureau's items, asked of that unit. */
    public Bus.Said asks(String item, String unit) {
        return Bus.Said.of(
                        "item-requests.birth-certificate",
                        caseNo,
                        "request.item-requested.v1",
                        "/workflows",
                        subject(),
                        """
                {"caseNo":"%s","childIndex":1,"item":"%s","attempt":1,"department":"birth-certificate","region":"220502","unit":"%s",
                 "route":"ONLINE","at":"2026-11-03T10:05:00+08:00","deliveryRef":"%s","pluralIndex":1,"predecessors":[]}""".formatted(caseNo, item, unit, deliveryRef))
                .inStream(item, 1, 1);
    }

    /** The certificate of the child was replaced: an item of the child hears of it. */
    public Bus.Said replacesThePaper(String item, String unit) {
        return Bus.Said.of(
                        "item-requests.birth-certificate",
                        caseNo,
                        "request.paper-replaced.v1",
                        "/workflows",
                        subject(),
                        """
                {"caseNo":"%s","childIndex":1,"item":"%s","attempt":1,"department":"birth-certificate","region":"220502","unit":"%s",
                 "at":"2026-11-04T10:05:00+08:00","ofItem":"B","resultId":"%s","change":"REPLACED",
                 "predecessors":[{"item":"B","attempt":1,"sequence":3}]}""".formatted(caseNo, item, unit, UUID.randomUUID()))
                .inStream(item, 1, 2);
    }

    private void answersWith(String fields) {
        showsTo("B", 1, fields);
    }
}
