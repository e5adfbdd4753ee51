package birth.household.rule;

import java.util.stream.Stream;

/** The ethnicity is a parent's, and where the parents' differ both have signed (domain.md 1.5 field 15, 3.12 D07; A04). */
final class EthnicityPolicy implements Policy {

    @Override
    public Stream<Remark> remarksOn(Newborn child, Facts facts) {
        var mothers = child.mother().map(Parent::ethnicity).orElse(null);
        var fathers = child.father().map(Parent::ethnicity).orElse(null);
        if (mothers == null || fathers == null) {
            return Stream.empty();
        }
        if (!mothers.equals(child.ethnicity()) && !fathers.equals(child.ethnicity())) {
            return Stream.of(Remark.ETHNICITY_MISMATCH);
        }
        return Policy.when(!mothers.equals(fathers) && !signedByBoth(child), Remark.ETHNICITY_NOT_SIGNED);
    }

    /** The applicant signs the statement in the form, the other parent by the authorisation given to that form. */
    private static boolean signedByBoth(Newborn child) {
        return "true".equals(child.form().field("declare.ethnicity"))
                && "GRANTED".equals(child.form().field("guardian.otherConsent"));
    }
}
