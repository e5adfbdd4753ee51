package birth.application.form;

import birth.application.Item;

/**
 * One row of the field table.
 *
 * @param key flat key, as the departments know it (domain.md 1.5)
 * @param items letters of the items that may see it
 * @param pointer JSON pointer into the {@link ChildDossier}
 * @param required when a submission needs it: always, father (when one is named), an item letter (when selected), or empty
 */
public record Field(String key, String label, String items, String pointer, String required) {

    public boolean isVisibleTo(Item item) {
        return items.contains(item.name());
    }

    /** True for what the parents typed and may change. */
    public boolean isParents() {
        return pointer.startsWith("/form/") || pointer.startsWith("/child/");
    }

    /** True for what the hospital or the identity source says. */
    public boolean isLocked() {
        return pointer.startsWith("/birth/") || pointer.startsWith("/delivery/") || pointer.startsWith("/identity/");
    }

    boolean isPerChild() {
        return pointer.startsWith("/child/");
    }

    boolean isRequired(Form form) {
        return switch (required) {
            case "" -> false;
            case "always" -> true;
            case "father" -> !Boolean.TRUE.equals(form.fatherAbsent());
            default -> form.items().contains(required);
        };
    }

    /** Where the field lies in the form's own document, for the child at this position. */
    String inForm(int position) {
        return isPerChild()
                ? "/children/" + position + pointer.substring("/child".length())
                : pointer.substring("/form".length());
    }
}
