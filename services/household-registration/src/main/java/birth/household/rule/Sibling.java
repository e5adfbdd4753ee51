package birth.household.rule;

/**
 * Another child of the family.
 *
 * @param pluralIndex order among those born together, or {@link #BORN_BEFORE}
 * @param relation to the householder, GB/T 4761
 */
public record Sibling(int pluralIndex, String name, String sex, String relation) {

    /** Stands before every child of the delivery. */
    public static final int BORN_BEFORE = 0;

    /** It was the only one until this birth; its entry is put right later, its place is the first. */
    boolean wasRegisteredAsOnly() {
        return pluralIndex == BORN_BEFORE
                && RelationCode.of(relation).filter(RelationCode::isOnly).isPresent();
    }
}
