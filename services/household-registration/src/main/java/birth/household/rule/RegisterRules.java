package birth.household.rule;

import java.util.List;

/** All rules of the register, each asked, so that the family is told everything at once (domain.md 3.3). */
public final class RegisterRules {

    private static final List<Policy> ALL = List.of(
            new CertificatePolicy(),
            new DuplicatePolicy(),
            new BirthFactsPolicy(),
            new ParentsPolicy(),
            new StationPolicy(),
            new RelationPolicy(),
            new SiblingPolicy(),
            new EthnicityPolicy(),
            new MarriagePolicy(),
            new SurnamePolicy(),
            new DeclarationPolicy());

    private RegisterRules() {}

    /** In the order of the law's weight: what forbids stands before what needs a statement, and that before what informs. */
    public static List<Remark> remarks(Newborn child, Facts facts) {
        return ALL.stream()
                .flatMap(policy -> policy.remarksOn(child, facts))
                .sorted()
                .toList();
    }
}
