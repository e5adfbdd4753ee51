package birth.application.register;

import birth.application.birth.DeliveryRecord;
import birth.application.form.Form;
import java.util.List;

/** What the registers are asked of one family; each register gets only the part it needs. Identity numbers, never names. */
record RegisterQuestion(String motherIdNo, String fatherIdNo, String followedIdNo, List<ChildBorn> children) {

    /** {@code birthDate} yyyy-MM-dd, {@code sex} 1 or 2. */
    record ChildBorn(int pluralIndex, String birthDate, String sex) {}

    static RegisterQuestion of(Form form, DeliveryRecord record) {
        var mother = record.mother().idNo();
        var father = form.namesFather() ? form.father().idNo() : null;
        return new RegisterQuestion(
                mother,
                father,
                householder(form, mother, father),
                record.liveChildren().stream()
                        .map(child -> new ChildBorn(
                                child.pluralIndex(), child.birthDateTime().substring(0, 10), child.sex()))
                        .toList());
    }

    /** By whom the household is found that the child is to join; null while nobody is chosen. */
    private static String householder(Form form, String mother, String father) {
        return switch (form.hukou().follow()) {
            case "F" -> father;
            case "M" -> mother;
            case "G" -> form.hukou().householderId();
            case null, default -> null;
        };
    }
}
