package birth.card.order;

import birth.kit.test.Bus;
import birth.kit.test.InventedIdNumber;
import birth.kit.test.OtherOffices;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** An invented family as the application and the process would speak of it. */
record Family(String caseNo, String childId) {

    static final String CHILD = "王梓涵";
    static final String MOTHER = "赵雨桐";
    static final String MOTHER_ID = "220503199608219421";

    private static final AtomicInteger SERIAL = new AtomicInteger();

    /** The child was born on a day of its own. */
    static Family next() {
        var serial = SERIAL.incrementAndGet();
        return new Family(
                "22050220261103%06dX".formatted(serial),
                InventedIdNumber.of("220502", LocalDate.of(2024, 1, 1).plusDays(serial), 962));
    }

    /** Another case for the very same child. */
    Family appliesAgain() {
        return new Family(next().caseNo(), childId);
    }

    String subject() {
        return caseNo + "-1";
    }

    String projectionPath() {
        return "/projections/" + caseNo + "/1/C";
    }

    void choosesBank(String code) {
        answersWith(1, code, "mother", true);
    }

    void correctsBankTo(String code) {
        answersWith(2, code, "mother", true);
    }

    void namesNoGuardian() {
        answersWith(1, "ICBC", "father", true);
    }

    void wantsTheECardOnly() {
        answersWith(1, "ICBC", "mother", false);
    }

    Bus.Said request() {
        return said("request.item-requested.v1", 1, """
                "route":"ONLINE","deliveryRef":"%s","pluralIndex":1,"predecessors":[{"item":"H","attempt":1,"sequence":3}]""".formatted(UUID.randomUUID()));
    }

    Bus.Said answer(String noticeId) {
        return said("request.item-answered.v1", 2, "\"noticeId\":\"" + noticeId + "\",\"formVersion\":2");
    }

    Bus.Said childDied() {
        return said("request.child-died.v1", 2, "\"diedOn\":\"2026-11-14\"");
    }

    private Bus.Said said(String type, long sequence, String facts) {
        return Bus.Said.of("item-requests.social-security-card", caseNo, type, "/workflows", subject(), """
                {"caseNo":"%s","childIndex":1,"item":"C","attempt":1,"department":"social-security-card","region":"220502","unit":"220502",
                 "at":"2026-11-04T10:05:00+08:00",%s}""".formatted(
                                caseNo, facts))
                .inStream("C", 1, sequence);
    }

    private void answersWith(int formVersion, String bank, String guardian, boolean needPhysical) {
        OtherOffices.answer("GET " + projectionPath(), 200, """
                {"formVersion":%d,"fields":{"child.name":"%s","child.idNo":"%s","child.birthDate":"2026-11-02",
                 "mother.name":"%s","mother.idNo":"%s","guardian.applicant":"%s","card.bank":"%s","card.needPhysical":%s}}""".formatted(
                        formVersion, CHILD, childId, MOTHER, MOTHER_ID, guardian, bank, needPhysical));
    }
}
