package birth.insurance.enrolment;

import java.util.Objects;

/**
 * As whom the insurance knows a child.
 *
 * @param category of the insured (参保人员类别, domain.md 1.5 no. 62): by it the premium is subsidised or not (2.3 I8)
 */
public record Membership(String personNo, String category) {

    /** Of a family that no register of low income knows. */
    public static final String NEWBORN = "NEWBORN";

    public Membership {
        category = Objects.requireNonNullElse(category, NEWBORN);
    }
}
