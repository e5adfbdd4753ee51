package birth.household.rule;

import java.util.stream.Stream;

/** A number needs a day and a sex (domain.md 1.5 fields 4, 5, 59); a death is entered together with the birth (3.6). */
final class BirthFactsPolicy implements Policy {

    @Override
    public Stream<Remark> remarksOn(Newborn child, Facts facts) {
        return Stream.concat(
                Policy.when(!child.canBeNumbered(), Remark.BIRTH_FACTS_MISSING),
                Policy.when(facts.diedOn() != null, Remark.BIRTH_AND_DEATH));
    }
}
