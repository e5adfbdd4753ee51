package birth.household.rule;

import birth.casework.snapshot.Projection;
import birth.household.authority.CertificateQuestion;
import birth.household.authority.MarriageQuestion;
import birth.kit.time.BusinessClock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The child and the parents as the combined form shows them to the police (domain.md 1.5, 8.4).
 *
 * @param born the day in China's zone, null when the hospital's record lacks it
 */
public record Newborn(Projection form, LocalDate born) {

    public static Newborn in(Projection form) {
        var born = Optional.ofNullable(form.field("child.birthDateTime")).map(moment -> OffsetDateTime.parse(moment)
                .atZoneSameInstant(BusinessClock.ZONE)
                .toLocalDate());
        return new Newborn(form, born.orElse(null));
    }

    public String name() {
        return form.field("child.name");
    }

    public String sex() {
        return form.field("child.sex");
    }

    public String ethnicity() {
        return form.field("child.ethnicity");
    }

    public String certNo() {
        return form.field("cert.no");
    }

    /** GB/T 4761. */
    public String relation() {
        return form.field("hukou.relation");
    }

    public Optional<Parent> mother() {
        return Parent.in(form, "mother");
    }

    public Optional<Parent> father() {
        return Parent.in(form, "father");
    }

    Stream<Parent> parents() {
        return Stream.concat(mother().stream(), father().stream());
    }

    boolean followsFather() {
        return "F".equals(form.field("hukou.follow"));
    }

    boolean followsGrandparent() {
        return "G".equals(form.field("hukou.follow"));
    }

    Optional<Parent> followed() {
        return followsFather() ? father() : mother();
    }

    /** The county of the household the child is to join, null when the form does not say (E14, domain.md 3.9). */
    public String followedRegion() {
        return followsGrandparent()
                ? form.field("hukou.region")
                : followed().map(Parent::hukouRegion).orElse(null);
    }

    /** True when the householder is one of the parents. */
    boolean joinsAParentsOwnHousehold() {
        return parents()
                .anyMatch(parent ->
                        parent.isNamed(form.field("hukou.householderName"), form.field("hukou.householderId")));
    }

    public boolean hasCertificate() {
        return certNo() != null && !certNo().isBlank();
    }

    /** A number can be drawn only for a known day and a sex of 1 or 2 (0 and 9 go to the window). */
    public boolean canBeNumbered() {
        return born != null && ("1".equals(sex()) || "2".equals(sex()));
    }

    public Optional<MarriageQuestion> marriageQuestion() {
        return Optional.ofNullable(form.field("marriage.certNo"))
                .map(certNo -> new MarriageQuestion(
                        certNo,
                        parents().map(Parent::idNo).filter(idNo -> idNo != null).toList()));
    }

    public Optional<CertificateQuestion> certificateQuestion() {
        return hasCertificate()
                ? Optional.of(
                        new CertificateQuestion(certNo(), form.field("cert.issuer"), form.field("cert.editionStatus")))
                : Optional.empty();
    }
}
