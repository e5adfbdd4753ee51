package birth.insurance.enrolment;

import birth.casework.snapshot.Projection;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The child as the combined form shows it to the insurance (domain.md 1.5, 8.4); any of it may still be null.
 *
 * @param sex GB/T 2261.1
 * @param certNo birth certificate number
 * @param idNo citizen ID number, null until the police have registered the child
 * @param region where the child is to be insured, 6 digits
 * @param hukouRegions where the parents' households are registered
 */
public record Child(
        String name,
        String sex,
        LocalDate born,
        String certNo,
        String idNo,
        String region,
        Set<String> hukouRegions,
        String motherName,
        String motherIdNo) {

    public static Child in(Projection form) {
        var born = Optional.ofNullable(form.field("child.birthDate"))
                .map(LocalDate::parse)
                .orElse(null);
        return new Child(
                form.field("child.name"),
                form.field("child.sex"),
                born,
                form.field("cert.no"),
                form.field("child.idNo"),
                form.field("ins.region"),
                Stream.of("mother.hukouRegion", "father.hukouRegion")
                        .map(form::field)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()),
                form.field("mother.name"),
                form.field("mother.idNo"));
    }

    /** Insured where the family lives, not where it is registered: possible, on a residence permit (domain.md 9.1 N23). */
    public boolean isInsuredAtResidence() {
        return region != null && !hukouRegions.isEmpty() && !hukouRegions.contains(region);
    }
}
