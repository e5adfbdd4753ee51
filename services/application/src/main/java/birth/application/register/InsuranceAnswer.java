package birth.application.register;

import java.util.Map;

/** The insurance platform on the children (domain.md 2.2 E30): region of an enrolment that stands, by plural index. */
public record InsuranceAnswer(Map<Integer, String> enrolledIn) {

    public InsuranceAnswer {
        enrolledIn = enrolledIn == null ? Map.of() : Map.copyOf(enrolledIn);
    }
}
