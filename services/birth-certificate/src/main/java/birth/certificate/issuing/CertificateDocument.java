package birth.certificate.issuing;

import birth.casework.snapshot.Projection;
import birth.certificate.delivery.domain.Delivery;
import birth.certificate.stock.BlankNumber;

/**
 * The certificate as printed: birth facts from the hospital's record, names from the family's form. What the family does
 * not state is printed as a stroke (domain.md 12, A12).
 */
record CertificateDocument(String number, String childName, Born born, Parent mother, Parent father) {

    static final String NOT_STATED = "/";

    record Born(
            String sex,
            String dateTime,
            String institution,
            String midwife,
            int gestWeeks,
            int weightG,
            Integer lengthCm) {}

    record Parent(String name, String idType, String idNo, String ethnicity) {}

    /** The proof with the number of the blank it is printed on. */
    CertificateDocument on(BlankNumber blank) {
        return new CertificateDocument(blank.text(), childName, born, mother, father);
    }

    /** The proof: all that will be printed but the number. */
    static CertificateDocument proof(Delivery delivery, int pluralIndex, Projection form) {
        var child = delivery.child(pluralIndex);
        var born = new Born(
                child.sex(),
                child.birthDateTime(),
                delivery.institution(),
                delivery.midwife().name(),
                child.gestWeeks(),
                child.weightG(),
                child.lengthCm());
        var identity = delivery.mother();
        var mother = new Parent(identity.name(), identity.idType(), identity.idNo(), stated(form, "mother.ethnicity"));
        var father = new Parent(
                stated(form, "father.name"),
                stated(form, "father.idType"),
                stated(form, "father.idNo"),
                stated(form, "father.ethnicity"));
        return new CertificateDocument(null, form.field("child.name"), born, mother, father);
    }

    private static String stated(Projection form, String key) {
        var value = form.field(key);
        return value == null || value.isBlank() ? NOT_STATED : value;
    }
}
