package birth.household.registration;

import birth.household.rule.Newborn;
import birth.household.rule.Parent;
import birth.household.rule.Statement;
import java.time.LocalDate;
import java.util.List;

/**
 * The sealed part of a registration.
 *
 * @param idNo citizen ID number (GB 11643)
 * @param sex GB/T 2261.1
 * @param ethnicity GB/T 3304
 * @param householdNo the police's number of the household, null when the family did not know it
 * @param relation to the householder, GB/T 4761
 * @param householdType {@code FAMILY} or {@code COLLECTIVE} (domain.md 1.5 field 56)
 * @param address registered address as the officer's booklet has it, null when it was not entered
 * @param statements what was taken in person
 * @param diedOn day of death, null for a living person
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
        String fatherIdNo,
        String householdType,
        String address,
        List<Statement> statements,
        LocalDate diedOn) {

    public static RegistrationDocument of(Newborn child, Household household, List<Statement> statements, String idNo) {
        var mother = child.mother();
        var father = child.father();
        return new RegistrationDocument(
                idNo,
                child.name(),
                child.sex(),
                child.born(),
                child.ethnicity(),
                child.certNo(),
                household.householdNo(),
                child.relation(),
                child.form().field("hukou.householderName"),
                child.form().field("hukou.householderId"),
                mother.map(Parent::name).orElse(null),
                mother.map(Parent::idNo).orElse(null),
                father.map(Parent::name).orElse(null),
                father.map(Parent::idNo).orElse(null),
                household.type().name(),
                household.address(),
                statements,
                null);
    }

    RegistrationDocument named(String newName) {
        return new RegistrationDocument(
                idNo,
                newName,
                sex,
                born,
                ethnicity,
                certNo,
                householdNo,
                relation,
                householderName,
                householderId,
                motherName,
                motherIdNo,
                fatherName,
                fatherIdNo,
                householdType,
                address,
                statements,
                diedOn);
    }

    public RegistrationDocument deceased(LocalDate day) {
        return new RegistrationDocument(
                idNo,
                name,
                sex,
                born,
                ethnicity,
                certNo,
                householdNo,
                relation,
                householderName,
                householderId,
                motherName,
                motherIdNo,
                fatherName,
                fatherIdNo,
                householdType,
                address,
                statements,
                day);
    }
}
