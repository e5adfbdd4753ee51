package birth.certificate.issuing.domain;

import java.util.Arrays;
import java.util.List;
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

    private final Predicate<BirthFacts> rings;

    Alarm(Predicate<BirthFacts> rings) {
        this.rings = rings;
    }

    public static List<Alarm> in(BirthFacts facts) {
        return Arrays.stream(values()).filter(alarm -> alarm.rings.test(facts)).toList();
    }
}
