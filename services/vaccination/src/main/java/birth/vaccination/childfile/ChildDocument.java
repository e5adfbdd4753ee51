package birth.vaccination.childfile;

import birth.kit.time.BusinessClock;
import birth.vaccination.delivery.DeliveryRecord;
import birth.vaccination.schedule.ChildFacts;
import java.time.OffsetDateTime;

/**
 * The sealed part of a child's file.
 *
 * @param name the child's name, or the temporary one before the parents have chosen
 * @param idNo citizen ID number (GB 11643), null until known
 * @param immunoglobulinAt when the ward gave the hepatitis B immunoglobulin, null when it did not
 */
record ChildDocument(
        String name,
        String sex,
        OffsetDateTime birthDateTime,
        int gestWeeks,
        int weightG,
        String motherName,
        String motherIdNo,
        String hbsAg,
        String mobile,
        String idNo,
        OffsetDateTime immunoglobulinAt) {

    /** Before the name is chosen: 母亲姓名之子 or 之女 (domain.md 3.1 step 3). */
    static ChildDocument atBirth(DeliveryRecord.Mother mother, DeliveryRecord.Child child) {
        var temporaryName = mother.name() + kin(child.sex());
        return new ChildDocument(
                temporaryName,
                child.sex(),
                child.birthDateTime(),
                child.gestWeeks(),
                child.weightG(),
                mother.name(),
                mother.idNo(),
                mother.hbsAg(),
                mother.mobile(),
                null,
                child.immunoglobulinAt());
    }

    /** Where the ward could not tell the sex (GB/T 2261.1: 0, 9) the name does not either. */
    private static String kin(String sex) {
        return switch (sex) {
            case "1" -> "之子";
            case "2" -> "之女";
            default -> "之婴";
        };
    }

    ChildDocument named(String newName) {
        return new ChildDocument(
                newName,
                sex,
                birthDateTime,
                gestWeeks,
                weightG,
                motherName,
                motherIdNo,
                hbsAg,
                mobile,
                idNo,
                immunoglobulinAt);
    }

    ChildDocument identified(String newIdNo) {
        return new ChildDocument(
                name,
                sex,
                birthDateTime,
                gestWeeks,
                weightG,
                motherName,
                motherIdNo,
                hbsAg,
                mobile,
                newIdNo,
                immunoglobulinAt);
    }

    /** The hospital has corrected its record; name and number are this office's and stay. */
    ChildDocument amended(DeliveryRecord.Mother mother, DeliveryRecord.Child child) {
        return new ChildDocument(
                name,
                child.sex(),
                child.birthDateTime(),
                child.gestWeeks(),
                child.weightG(),
                mother.name(),
                mother.idNo(),
                mother.hbsAg(),
                mother.mobile(),
                idNo,
                child.immunoglobulinAt());
    }

    ChildFacts facts() {
        var born = birthDateTime.atZoneSameInstant(BusinessClock.ZONE).toLocalDate();
        return new ChildFacts(born, sex, gestWeeks, weightG, hbsAg);
    }
}
