package birth.certificate.issuing.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Signs at which both persons look twice before they sign (domain.md 8.5); they forbid nothing. */
public enum Alarm {
    MOTHER_ABOVE_AGE(facts -> facts.motherWasOlderThan(facts.limits().motherAge())),
    MOTHER_FROM_FAR(BirthFacts::motherIsFromAnotherProvince),
    /** domain.md 1.5 field 4: no number can be drawn before the sex is known; the family comes to the window. */
    SEX_UNCERTAIN(BirthFacts::sexIsUncertain),
    /** domain.md 1.5 field 7. */
    VERY_PRETERM(facts -> facts.wasBornBefore(facts.limits().gestWeeks())),
    LATE_ISSUE(facts -> facts.isLaterThan(facts.limits().alarmAfterDays())),
    /** domain.md 3.6: the certificate is issued on request, and the clerk calls the family first. */
    CHILD_DIED(BirthFacts::childDied);

    /** Many certificates approved by one clerk in one night; seen only when the clerk approves. */
    public static final String MANY_AT_NIGHT = "MANY_AT_NIGHT";

    /** Many certificates approved by one clerk in one day; seen only when the clerk approves. */
    public static final String MANY_IN_ONE_DAY = "MANY_IN_ONE_DAY";

    private static final Set<String> FOR_SECURITY =
            Set.of(MOTHER_ABOVE_AGE.name(), MOTHER_FROM_FAR.name(), LATE_ISSUE.name(), MANY_AT_NIGHT, MANY_IN_ONE_DAY);

    private final Predicate<BirthFacts> rings;

    Alarm(Predicate<BirthFacts> rings) {
        this.rings = rings;
    }

    /** Whether the alarm is about who approved, so that it outlives a new look at the family's data. */
    public static boolean isOfTheClerk(String code) {
        return code.equals(MANY_AT_NIGHT) || code.equals(MANY_IN_ONE_DAY);
    }

    /** Whether the code is an alarm that the security role is told of. */
    public static boolean isForSecurity(String code) {
        return FOR_SECURITY.contains(code);
    }

    public static List<Alarm> in(BirthFacts facts) {
        return Arrays.stream(values()).filter(alarm -> alarm.rings.test(facts)).toList();
    }
}
