package birth.application.material;

import birth.application.Item;
import java.util.Set;

/**
 * One row of the material table (domain.md 1.4).
 *
 * @param items letters of the items that use it
 * @param need when a family must have it: always, father, no-father, married, ethnicity, unable (a parent
 *     cannot act), item (when one is selected), the id of a rule (optional where it does not apply) or optional
 * @param givenBy what spares the family the paper: a licence, the form, another item's result or the system itself
 * @param how upload, in-person (at a window, never uploaded) or generated
 */
public record MaterialKind(
        String kind, String label, String items, boolean perChild, String need, String givenBy, String how) {

    static final String PHOTO = "card.photo";

    public boolean isUsedBy(Item item) {
        return items.contains(item.name());
    }

    boolean isUsedByOneOf(Set<String> letters) {
        return letters.stream().anyMatch(items::contains);
    }

    boolean isUnderARule() {
        return need.matches("E\\d\\d");
    }

    boolean isUploaded() {
        return how.equals("upload");
    }

    boolean isInPerson() {
        return how.equals("in-person");
    }
}
