package birth.household.registration;

import java.time.LocalDate;

/**
 * The sealed part of a registration.
 *
 * @param idNo citizen ID number (GB 11643)
 * @param sex GB/T 2261.1
 * @param ethnicity GB/T 3304
 * @param householdNo the police's number of the household, null when the family did not know it
 * @param relation to the householder, GB/T 4761
 */
public record RegistrationDocument(
        String idNo,
        String name,
        String sex,
        LocalDate born,
        String ethnicity,
        String certNo,
        String householdNo,
        String relation,
        String householderName,
        String householderId,
        String motherName,
        String motherIdNo,
        String fatherName,
        String fatherIdNo) {}
