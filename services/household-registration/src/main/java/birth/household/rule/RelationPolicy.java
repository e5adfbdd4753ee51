package birth.household.rule;

import birth.household.rule.RelationCode.Kind;
import java.util.stream.Stream;

/** The relation agrees with the child's sex and with who the householder is (domain.md 1.5 field 57, 6.9; 1.2 "householder informed"). */
final class RelationPolicy implements Policy {

    @Override
    public Stream<Remark> remarksOn(Newborn child, Facts facts) {
        var ofAParent = child.joinsAParentsOwnHousehold();
        var relation = RelationCode.of(child.relation());
        var inform = Policy.when(!ofAParent, Remark.HOUSEHOLDER_TO_INFORM);
        return Stream.concat(
                inform,
                relation.map(code -> on(code, child, ofAParent)).orElse(Stream.of(Remark.RELATION_NOT_A_CHILDS)));
    }

    private static Stream<Remark> on(RelationCode code, Newborn child, boolean ofAParent) {
        return Stream.of(
                        Policy.when(!code.fits(child.sex()), Remark.RELATION_SEX_MISMATCH),
                        Policy.when((code.kind() == Kind.CHILD) != ofAParent, Remark.RELATION_HOUSEHOLDER_MISMATCH),
                        Policy.when(
                                !child.followsGrandparent()
                                        && (code.kind() == Kind.SONS_CHILD && !child.followsFather()
                                                || code.kind() == Kind.DAUGHTERS_CHILD && child.followsFather()),
                                Remark.RELATION_LINEAGE))
                .flatMap(remark -> remark);
    }
}
