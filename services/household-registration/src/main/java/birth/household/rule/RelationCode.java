package birth.household.rule;

import java.util.Arrays;
import java.util.Optional;

/** The relations to a householder that a newborn can have (GB/T 4761; domain.md 6.9). */
enum RelationCode {
    SON("20", "1", Kind.CHILD, 0),
    ONLY_SON("21", "1", Kind.CHILD, 0),
    ELDEST_SON("22", "1", Kind.CHILD, 1),
    SECOND_SON("23", "1", Kind.CHILD, 2),
    THIRD_SON("24", "1", Kind.CHILD, 3),
    DAUGHTER("30", "2", Kind.CHILD, 0),
    ONLY_DAUGHTER("31", "2", Kind.CHILD, 0),
    ELDEST_DAUGHTER("32", "2", Kind.CHILD, 1),
    SECOND_DAUGHTER("33", "2", Kind.CHILD, 2),
    THIRD_DAUGHTER("34", "2", Kind.CHILD, 3),
    SONS_SON("41", "1", Kind.SONS_CHILD, 0),
    SONS_DAUGHTER("42", "2", Kind.SONS_CHILD, 0),
    DAUGHTERS_SON("43", "1", Kind.DAUGHTERS_CHILD, 0),
    DAUGHTERS_DAUGHTER("44", "2", Kind.DAUGHTERS_CHILD, 0),
    OTHER_RELATIVE("97", null, Kind.OTHER, 0),
    NOT_RELATED("99", null, Kind.OTHER, 0);

    /** Whose child the householder sees in the newborn. */
    enum Kind {
        CHILD,
        SONS_CHILD,
        DAUGHTERS_CHILD,
        OTHER
    }

    private final String code;
    private final String sex;
    private final Kind kind;
    private final int order;

    RelationCode(String code, String sex, Kind kind, int order) {
        this.code = code;
        this.sex = sex;
        this.kind = kind;
        this.order = order;
    }

    static Optional<RelationCode> of(String code) {
        return Arrays.stream(values())
                .filter(relation -> relation.code.equals(code))
                .findFirst();
    }

    boolean fits(String childsSex) {
        return sex == null || sex.equals(childsSex);
    }

    Kind kind() {
        return kind;
    }

    boolean isOnly() {
        return this == ONLY_SON || this == ONLY_DAUGHTER;
    }

    /** Among brothers or among sisters; 0 when the code does not say. */
    int order() {
        return order;
    }
}
