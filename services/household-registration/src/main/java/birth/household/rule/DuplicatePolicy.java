package birth.household.rule;

import java.util.stream.Stream;

/** One certificate, and one birth of one mother, is registered once (domain.md 1.2 H, 6.3; A18). */
final class DuplicatePolicy implements Policy {

    @Override
    public Stream<Remark> remarksOn(Newborn child, Facts facts) {
        return Policy.when(facts.registeredNumber().isPresent(), Remark.DUPLICATE_CHILD);
    }
}
