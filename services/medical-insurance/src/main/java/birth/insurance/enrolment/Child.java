package birth.insurance.enrolment;

import java.time.LocalDate;

/**
 * The child as the combined form shows it to the insurance (domain.md 1.5, 8.4); any of it may still be null.
 *
 * @param sex GB/T 2261.1
 * @param certNo birth certificate number
 * @param idNo citizen ID number, null until the police have registered the child
 * @param region where the child is to be insured, 6 digits
 */
public record Child(String name, String sex, LocalDate born, String certNo, String idNo, String region,
        String motherName, String motherIdNo) {
}
