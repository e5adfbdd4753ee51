package birth.vaccination.enrolment;

import birth.kit.test.Bus;
import birth.kit.test.OtherOffices;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** An invented family of domain.md 12 as the other offices and the process would speak of it. */
public record Family(String caseNo, String deliveryRef, String birthCounty) {

    private static final AtomicInteger SERIAL = new AtomicInteger();

    public static Family next() {
        return new Family(
                "22050220261103%06dX".formatted(SERIAL.incrementAndGet()),
                UUID.randomUUID().toString(),
                "220502");
    }

    /** Its child is born in another county than it lives in. */
    Family givingBirthIn(String county) {
        return new Family(caseNo, deliveryRef, county);
    }

    public String subject() {
        return caseNo + "-1";
    }

    String projectionPath() {
        return "/projections/" + caseNo + "/1/V";
    }

    public void isBorn() {
        born("[{\"vaccine\":\"HepB\",\"batch\":\"T1\",\"givenAt\":\"2026-11-02T11:00:00+08:00\"}]");
    }

    void isBornWithoutFirstDose() {
        born("[]");
    }

    public void asksForTheCertificate() {
        fillsTheForm();
        Bus.say(request());
    }

    void fillsTheForm() {
        OtherOffices.answer("GET " + projectionPath(), 200, "{\"formVersion\":1,\"fields\":{\"child.name\":\"王梓涵\"}}");
    }

    Bus.Said request() {
        return Bus.Said.of(
                        "item-requests.vaccination",
                        caseNo,
                        "request.item-requested.v1",
                        "/workflows",
                        subject(),
                        """
                {"caseNo":"%s","childIndex":1,"item":"V","attempt":1,"department":"vaccination","region":"220502","unit":"2205020301","route":"ONLINE",
                 "at":"2026-11-03T10:05:00+08:00","deliveryRef":"%s","pluralIndex":1,"predecessors":[]}""".formatted(caseNo, deliveryRef))
                .inStream("V", 1, 1);
    }

    /** The hospital corrects its record and says so again. */
    public void isFoundToWeigh(int weightG, String hbsAg) {
        born("[{\"vaccine\":\"HepB\",\"batch\":\"T1\",\"givenAt\":\"2026-11-02T11:00:00+08:00\"}]", weightG, hbsAg);
    }

    /** The ward gave the dose and the immunoglobulin. */
    public void hasImmunoglobulin() {
        born("""
                [{"vaccine":"HepB","batch":"T1","givenAt":"2026-11-02T11:00:00+08:00"},
                 {"vaccine":"HBIG","batch":"G1","givenAt":"2026-11-02T11:05:00+08:00"}]""", 3250, "POSITIVE");
    }

    /** The police has given the child its number. */
    public void isRegistered(String idNo) {
        OtherOffices.answer(
                "GET " + projectionPath(),
                200,
                "{\"formVersion\":1,\"fields\":{\"child.name\":\"王梓涵\",\"child.idNo\":\"%s\"}}".formatted(idNo));
        Bus.say(Bus.Said.of(
                        "item-events",
                        caseNo,
                        "item.id-number-known.v1",
                        "/household-registration",
                        subject(),
                        """
                {"caseNo":"%s","childIndex":1,"item":"H","attempt":1,"department":"household-registration","region":"220502","unit":"220502030000",
                 "at":"2026-11-04T09:00:00+08:00","resultId":"%s"}""".formatted(caseNo, UUID.randomUUID()))
                .inStream("H", 1, 3));
    }

    public void losesTheChild() {
        Bus.say(Bus.Said.of(
                "birth-events", deliveryRef, "birth.newborn-died.v1", "/birth-certificate", deliveryRef, """
                {"deliveryRef":"%s","pluralIndex":1,"institution":"12220502412999017M","region":"220502","diedOn":"2026-11-14"}""".formatted(
                                deliveryRef)));
    }

    private void born(String firstDoses) {
        born(firstDoses, 3250, "NEGATIVE");
    }

    private void born(String firstDoses, int weightG, String hbsAg) {
        OtherOffices.answer("GET /deliveries/" + deliveryRef, 200, """
                {"deliveryRef":"%s","institution":"12220502412999017M","region":"%s",
                 "mother":{"name":"赵雨桐","idNo":"220503199608219421","hbsAg":"%s","mobile":"13900000001"},
                 "children":[{"pluralIndex":1,"outcome":"LIVE","sex":"2","birthDateTime":"2026-11-02T09:20:00+08:00","gestWeeks":39,"weightG":%d,
                              "firstDoses":%s}]}""".formatted(
                        deliveryRef, birthCounty, hbsAg, weightG, firstDoses));
        Bus.say(Bus.Said.of(
                "birth-events", deliveryRef, "birth.recorded.v1", "/birth-certificate", deliveryRef, """
                {"deliveryRef":"%s","institution":"12220502412999017M","region":"%s","bornOn":"2026-11-02",
                 "children":[{"pluralIndex":1,"outcome":"LIVE"}]}""".formatted(
                                deliveryRef, birthCounty)));
    }
}
