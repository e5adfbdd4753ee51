package birth.application.form;

import birth.application.Item;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One row of the field table.
 *
 * @param key flat key, as the departments know it (domain.md 1.5)
 * @param items letters of the items that may see it
 * @param pointer JSON pointer into the {@link ChildDossier}
 * @param required when a submission needs it: always, father (when one is named), resident-mother and resident-father (who is
 *     from abroad has no household here, domain.md 3.8), ethnicity (when it is a choice), grandparent (when one is followed), declined
 *     (when insurance is left out, domain.md 2.3 I7), reached and father-reached (the applicant, unless the family asks at a window
 *     instead), item letters (when one of them is selected), or
 *     empty
 * @param source whose word it is: parent, hospital, licence or dept
 * @param typed pointer to where a parent's value is written, when that is not where it is read
 */
public record Field(
        String key, String label, String items, String pointer, String required, String source, String typed) {

    public boolean isVisibleTo(Item item) {
        return items.contains(item.name());
    }

    /** True for what the parents typed and may change. */
    public boolean isParents() {
        return written().startsWith("/form/") || isPerChild();
    }

    /** True for what the hospital or the identity source says. */
    public boolean isLocked() {
        return pointer.startsWith("/birth/") || pointer.startsWith("/delivery/") || pointer.startsWith("/identity/");
    }

    /** True for what the hospital recorded: the parents may dispute it. */
    public boolean isOfHospital() {
        return source.equals("hospital");
    }

    boolean isPerChild() {
        return written().startsWith("/child/");
    }

    /** @param wanted whether an item is wanted, by its letter; of a child's field, for that child */
    boolean isRequired(Form form, String mothersPaper, Predicate<String> wanted) {
        return switch (required) {
            case "" -> false;
            case "always" -> true;
            case "father" -> !Boolean.TRUE.equals(form.fatherAbsent());
            case "resident-mother" -> !form.mother().comesFromOutside(mothersPaper);
            case "resident-father" ->
                !Boolean.TRUE.equals(form.fatherAbsent())
                        && (form.father() == null || !form.father().comesFromOutside());
            case "ethnicity" -> form.choosesEthnicity();
            case "grandparent" -> form.followsGrandparent();
            case "declined" -> !form.items().contains("I");
            case "reached" -> !form.channels().equals(Form.AT_WINDOW) && !form.fatherActsAlone();
            case "father-reached" -> !form.channels().equals(Form.AT_WINDOW) && form.fatherActsAlone();
            default -> Stream.of(required.split("")).anyMatch(wanted);
        };
    }

    /** Where the field lies in the form's own document, for the child at this position. */
    String inForm(int position) {
        return isPerChild()
                ? "/children/" + position + written().substring("/child".length())
                : written().substring("/form".length());
    }

    private String written() {
        return typed.isEmpty() ? pointer : typed;
    }
}
