package birth.application.form;

/** Why parents do not want the insurance item now (domain.md 2.3, I7). */
public enum InsuranceRefusal {
    INSURED_ELSEWHERE,
    LATER,
    OTHER_INSURANCE,
    NO_REASON_GIVEN
}
