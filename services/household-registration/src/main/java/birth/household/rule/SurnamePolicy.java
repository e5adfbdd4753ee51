package birth.household.rule;

import birth.kit.text.FamilyName;
import java.util.stream.Stream;

/** The child bears the father's or the mother's surname, else one of the reasons of Civil Code art. 1015 (domain.md 2.2 E07; A13). */
final class SurnamePolicy implements Policy {

    @Override
    public Stream<Remark> remarksOn(Newborn child, Facts facts) {
        var surname = child.form().field("child.familyName");
        return Policy.when(
                surname == null || child.parents().noneMatch(parent -> FamilyName.isOf(surname, parent.name())),
                Remark.SURNAME_NOT_A_PARENTS);
    }
}
