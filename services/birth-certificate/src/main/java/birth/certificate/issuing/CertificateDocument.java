package birth.certificate.issuing;

import birth.casework.snapshot.Projection;
import birth.certificate.delivery.domain.Delivery;
import birth.certificate.issuing.domain.Parent;
import birth.certificate.issuing.domain.ParentCorrection;
import birth.certificate.stock.BlankNumber;
import java.util.Map;
import java.util.TreeMap;

/**
 * The certificate as printed: birth facts from the hospital's record, names from the family's form. What the family does
 * not state is printed as a stroke (domain.md 12, A12).
 */
record CertificateDocument(String number, String childName, Born born, Parent mother, Parent father) {

    record Born(
            String sex,
            String dateTime,
            String institution,
            String midwife,
            int gestWeeks,
            int weightG,
            Integer lengthCm) {}

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
        var mother = Parent.stated(
                identity.name(),
                identity.idType(),
                identity.idNo(),
                stated(form, "mother.ethnicity"),
                stated(form, "mother.nationality"));
        var father = Parent.stated(
                stated(form, "father.name"),
                stated(form, "father.idType"),
                stated(form, "father.idNo"),
                stated(form, "father.ethnicity"),
                stated(form, "father.nationality"));
        return new CertificateDocument(null, form.field("child.name"), born, mother, father);
    }

    /** With the parents of the paper whose place it takes, unless they are what is corrected: a replacement changes nothing but what it names. */
    CertificateDocument inPlaceOf(CertificateDocument former, ParentCorrection correction) {
        var corrected = correction == null ? ParentCorrection.NONE : correction;
        return new CertificateDocument(
                number, childName, born, corrected.mother(former.mother()), corrected.father(former.father()));
    }

    /** The corrected parents by flat key (domain.md 1.5); those who stand there since the first issue are the form's own. */
    Map<String, String> correctedParents() {
        var fields = new TreeMap<String, String>();
        correctedParent("mother.", mother, fields);
        correctedParent("father.", father, fields);
        return fields;
    }

    private static void correctedParent(String who, Parent parent, Map<String, String> fields) {
        if (parent.wasCorrected()) {
            fields.put(who + "corrected", parent.corrected().name());
            fields.put(who + "name", parent.name());
            fields.put(who + "idType", parent.idType());
            fields.put(who + "idNo", parent.idNo());
            Parent.known(parent.birthDate()).ifPresent(day -> fields.put(who + "birthDate", day));
            Parent.known(parent.ethnicity()).ifPresent(code -> fields.put(who + "ethnicity", code));
            Parent.known(parent.nationality()).ifPresent(code -> fields.put(who + "nationality", code));
        }
    }

    private static String stated(Projection form, String key) {
        var value = form.field(key);
        return value == null || value.isBlank() ? Parent.NOT_STATED : value;
    }
}
