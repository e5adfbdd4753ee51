package birth.household.examination;

import birth.casework.snapshot.Projection;
import birth.household.registration.RegistrationDocument;
import birth.kit.time.BusinessClock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * The child and the parents as the combined form shows them to the police (domain.md 1.5, 8.4).
 *
 * @param born the day in China's zone, null when the hospital's record lacks it
 */
record Newborn(Projection form, LocalDate born) {

    static Newborn in(Projection form) {
        var born = Optional.ofNullable(form.field("child.birthDateTime")).map(moment -> OffsetDateTime.parse(moment)
                .atZoneSameInstant(BusinessClock.ZONE)
                .toLocalDate());
        return new Newborn(form, born.orElse(null));
    }

    String sex() {
        return form.field("child.sex");
    }

    String certNo() {
        return form.field("cert.no");
    }

    boolean hasCertificate() {
        return certNo() != null && !certNo().isBlank();
    }

    /** A number can be drawn only for a known day and a sex of 1 or 2 (0 and 9 go to the window). */
    boolean canBeNumbered() {
        return born != null && ("1".equals(sex()) || "2".equals(sex()));
    }

    /** True when a parent's name begins with the child's family name (rule E07). */
    boolean bearsAParentsSurname() {
        return startsWithSurname("mother.name") || startsWithSurname("father.name");
    }

    /** True unless both parents' ethnicities are known and the child's is neither. */
    boolean sharesAParentsEthnicity() {
        var mothers = form.field("mother.ethnicity");
        var fathers = form.field("father.ethnicity");
        var own = form.field("child.ethnicity");
        return mothers == null || fathers == null || mothers.equals(own) || fathers.equals(own);
    }

    RegistrationDocument registeredAs(String idNo) {
        return new RegistrationDocument(
                idNo,
                form.field("child.name"),
                sex(),
                born,
                form.field("child.ethnicity"),
                certNo(),
                form.field("hukou.householdNo"),
                form.field("hukou.relation"),
                form.field("hukou.householderName"),
                form.field("hukou.householderId"),
                form.field("mother.name"),
                form.field("mother.idNo"),
                form.field("father.name"),
                form.field("father.idNo"));
    }

    private boolean startsWithSurname(String parent) {
        var name = form.field(parent);
        var surname = form.field("child.familyName");
        return name != null && surname != null && name.startsWith(surname);
    }
}
