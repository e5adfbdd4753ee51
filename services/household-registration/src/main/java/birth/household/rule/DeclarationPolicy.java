package birth.household.rule;

import java.util.stream.Stream;

/** A birth is declared within the law's time, else with an explanation (户口登记条例 art. 7; domain.md 1.3 H, 2.2 E05, 3.12 D17). */
final class DeclarationPolicy implements Policy {

    @Override
    public Stream<Remark> remarksOn(Newborn child, Facts facts) {
        return Policy.when(
                facts.declareBy() != null && facts.declaredOn().isAfter(facts.declareBy()), Remark.LATE_DECLARATION);
    }
}
