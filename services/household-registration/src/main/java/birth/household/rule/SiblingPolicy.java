package birth.household.rule;

import java.util.stream.Stream;

/**
 * Children of one family differ in name and in relation, in the order of their birth: 22, 23, 24 among brothers, 32, 33, 34 among
 * sisters. Only the later one is remarked, so that a defect of one does not stop the other (domain.md 3.5, 6.9, 3.12 D05; A05).
 */
final class SiblingPolicy implements Policy {

    @Override
    public Stream<Remark> remarksOn(Newborn child, Facts facts) {
        return Stream.concat(
                Policy.when(
                        facts.nameInFamily()
                                || elders(facts)
                                        .anyMatch(elder -> elder.name() != null
                                                && elder.name().equals(child.name())),
                        Remark.NAME_USED_BY_SIBLING),
                Policy.when(
                        elders(facts)
                                .filter(elder ->
                                        elder.sex() != null && elder.sex().equals(child.sex()))
                                .anyMatch(elder -> clash(elder, child.relation())),
                        Remark.RELATION_AMONG_SIBLINGS));
    }

    private static Stream<Sibling> elders(Facts facts) {
        return facts.siblings().stream().filter(sibling -> sibling.pluralIndex() < facts.pluralIndex());
    }

    /** Two brothers or two sisters: neither is the only one, and the later one does not stand before the elder. */
    private static boolean clash(Sibling sibling, String own) {
        var elder = RelationCode.of(sibling.relation());
        var later = RelationCode.of(own);
        if (elder.isEmpty() || later.isEmpty()) {
            return false;
        }
        var rank = sibling.wasRegisteredAsOnly() ? 1 : elder.get().order();
        var bothOrdered = rank > 0 && later.get().order() > 0;
        return later.get().isOnly() || bothOrdered && later.get().order() <= rank;
    }
}
