package birth.household.rule;

import java.util.Set;
import java.util.stream.Stream;

/** A child follows a parent who has a household in China (domain.md 2.2 E08, E11, E12, E13; 3.8). */
final class ParentsPolicy implements Policy {

    private static final Set<String> CHINA = Set.of("CHN", "156");

    @Override
    public Stream<Remark> remarksOn(Newborn child, Facts facts) {
        if (child.parents().findAny().isEmpty()) {
            return Stream.of(Remark.PARENTS_MISSING);
        }
        var nationality = child.form().field("child.nationality");
        var allAbroad = child.parents().allMatch(Parent::hasNoHouseholdHere);
        return Stream.of(
                        Policy.when(nationality != null && !CHINA.contains(nationality), Remark.FOREIGN_NATIONALITY),
                        Policy.when(allAbroad, Remark.NO_CHINESE_PARENT),
                        Policy.when(
                                !allAbroad && child.parents().anyMatch(Parent::hasNoHouseholdHere),
                                Remark.PARENT_FROM_ABROAD),
                        Policy.when(
                                !child.followsGrandparent() && child.followed().isEmpty(),
                                Remark.FOLLOWED_PARENT_MISSING),
                        Policy.when(child.followsGrandparent(), Remark.FOLLOWS_GRANDPARENT))
                .flatMap(remark -> remark);
    }
}
