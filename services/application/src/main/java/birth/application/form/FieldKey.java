package birth.application.form;

import java.util.ArrayList;
import java.util.Set;
import java.util.regex.Pattern;

/** A flat key as a parent's page sends it: {@code father.name}, {@code child.givenName}, or of one of twins {@code child[3].givenName}. */
record FieldKey(String key, Integer pluralIndex) {

    private static final Pattern OF_A_CHILD = Pattern.compile("([a-z]+)\\[([1-9])](\\..+)");

    static FieldKey parse(String text) {
        var match = OF_A_CHILD.matcher(text);
        return match.matches()
                ? new FieldKey(match.group(1) + match.group(3), Integer.valueOf(match.group(2)))
                : new FieldKey(text, null);
    }

    /** Without an index only an only child can be meant. */
    boolean isAmong(Set<Integer> liveBirths) {
        return pluralIndex == null
                ? liveBirths.size() == 1 || liveBirths.equals(Form.ANY_BIRTH)
                : liveBirths.contains(pluralIndex);
    }

    /** The form, with an empty entry for the child meant when it has none yet. */
    Form withChild(Form form) {
        if (!key.startsWith("child.") && !key.equals("hukou.relation") || position(form) >= 0) {
            return form;
        }
        var children = new ArrayList<>(form.children());
        children.add(Form.Child.unnamed(pluralIndex == null ? 1 : pluralIndex));
        return form.with(children);
    }

    /** Which of the form's children is meant. */
    int position(Form form) {
        var indexes = form.children().stream().map(Form.Child::pluralIndex).toList();
        return pluralIndex == null ? (indexes.isEmpty() ? -1 : 0) : indexes.indexOf(pluralIndex);
    }
}
