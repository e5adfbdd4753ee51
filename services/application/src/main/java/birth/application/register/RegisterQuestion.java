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
        var followed = "F".equals(form.hukou().follow()) ? father : mother;
        return new RegisterQuestion(
                mother,
                father,
                form.hukou().follow() == null ? null : followed,
                record.liveChildren().stream()
                        .map(child -> new ChildBorn(
                                child.pluralIndex(), child.birthDateTime().substring(0, 10), child.sex()))
                        .toList());
    }
}
