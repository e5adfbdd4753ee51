package birth.application.casefile;

import birth.application.form.Form;
import java.util.ArrayList;
import java.util.List;

/**
 * A form with the parents' new values, and which of them are really new.
 *
 * @param own keys that concern one child alone
 * @param shared keys that concern all children of the case
 */
record RevisedForm(Form form, List<String> own, List<String> shared) {

    List<String> keys() {
        var keys = new ArrayList<>(own);
        keys.addAll(shared);
        return keys;
    }

    /** The keys that concern this child when another one's form, or this one's, was revised. */
    List<String> keysFor(CaseItem item, int revisedChild) {
        return item.childIndex() == revisedChild ? keys() : shared;
    }
}
