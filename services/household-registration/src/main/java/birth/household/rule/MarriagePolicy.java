package birth.household.rule;

import birth.household.authority.Standing;
import java.util.stream.Stream;

/**
 * Registration does not depend on marriage: without one it takes a statement, and following the father a parentage
 * report (domain.md 2.2 E06, 3.8, 3.12 D06; A09, A12). Parents who married after the birth are married.
 */
final class MarriagePolicy implements Policy {

    @Override
    public Stream<Remark> remarksOn(Newborn child, Facts facts) {
        if (child.marriageQuestion().isPresent()) {
            return facts.marriage()
                    .map(standing -> standing == Standing.VALID ? Stream.<Remark>empty() : unmarried(child))
                    .orElse(Stream.of(Remark.MARRIAGE_UNVERIFIED));
        }
        return unmarried(child);
    }

    private static Stream<Remark> unmarried(Newborn child) {
        return Stream.concat(
                Stream.of(Remark.NOT_MARRIED), Policy.when(child.followsFather(), Remark.PARENTAGE_REPORT_NEEDED));
    }
}
