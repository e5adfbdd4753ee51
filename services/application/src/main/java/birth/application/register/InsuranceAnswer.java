package birth.application.register;

import java.util.Map;

/**
 * The insurance platform on a family (domain.md 2.2 E30, 2.3 I2, I3). What it leaves open is null.
 *
 * @param enrolledIn region of a child's enrolment that stands, by plural index
 * @param motherInsurance EMPLOYEE, RESIDENT or NONE
 * @param maternitySettled whether the hospital has settled her expenses at discharge
 */
public record InsuranceAnswer(Map<Integer, String> enrolledIn, String motherInsurance, Boolean maternitySettled) {

    public InsuranceAnswer {
        enrolledIn = enrolledIn == null ? Map.of() : Map.copyOf(enrolledIn);
    }
}
