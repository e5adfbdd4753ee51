package birth.application;

import birth.application.form.Form;
import birth.application.form.Forms;
import birth.kit.test.Bus;
import java.util.List;

/** A case brought to its end by the departments, for what comes after it. */
public final class Finished {

    private Finished() {}

    /** The family's form with these items and this address for its papers. */
    public static Form form(Family family, List<String> items, Form.Mail mail) {
        var form = Forms.with(family.form(), items);
        return new Form(
                form.children(),
                form.mother(),
                form.father(),
                form.fatherAbsent(),
                form.marriage(),
                form.hukou(),
                form.insurance(),
                form.card(),
                form.clinic(),
                mail,
                items,
                form.declarations());
    }

    /** A case of certificate and registration alone that has just ended. */
    public static String caseOf(Family family) {
        var caseNo = family.submit(form(family, List.of("B", "H"), null));
        complete(caseNo, 1, Item.B, Item.H);
        Cases.awaitLine(family, caseNo, "CASE_COMPLETED");
        return caseNo;
    }

    public static void complete(String caseNo, int childIndex, Item... items) {
        for (var item : items) {
            var office = Department.of(item, caseNo, childIndex).hasResult("{}");
            Bus.say(office.accepted(), office.completed());
        }
    }

    public static List<String> lines(Family family, String caseNo, String code) {
        return family.mother()
                .get("/cases/" + caseNo + "/timeline")
                .then()
                .extract()
                .path("findAll { it.code == '" + code + "' }.text");
    }
}
