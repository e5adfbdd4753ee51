package birth.certificate.issuing.domain;

import birth.certificate.delivery.domain.Delivery;
import birth.kit.text.FamilyName;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is known when a certificate is asked for: the hospital's record, the family's form and what was signed at the counter.
 *
 * @param delivery empty while this institution has no record of that child's live birth
 * @param form flat keys of domain.md 1.5
 * @param statements kinds of the statements signed in person
 */
public record BirthFacts(
        Optional<Delivery> delivery,
        int pluralIndex,
        Map<String, String> form,
        Set<String> statements,
        boolean childDied,
        LocalDate today,
        Limits limits) {

    /** @param lateAfterDays after so many days a statement is needed; {@code alarmAfterDays} after so many a clerk looks twice, as at a birth before {@code gestWeeks} */
    public record Limits(int lateAfterDays, int alarmAfterDays, int motherAge, int gestWeeks) {}

    boolean lacks(String key) {
        var value = form.get(key);
        return value == null || value.isBlank();
    }

    /** E07: the family name is neither parent's. Who bears none, or follows a name with a middle dot, is not judged. */
    boolean hasThirdSurname() {
        var parents = Stream.concat(
                delivery.map(record -> record.mother().name()).stream(), Stream.ofNullable(form.get("father.name")));
        return delivery.isPresent()
                && surname()
                        .filter(surname -> parents.noneMatch(parent -> isPassedOn(surname, parent)))
                        .isPresent();
    }

    private Optional<String> surname() {
        return Optional.ofNullable(form.get("child.familyName"))
                .or(() -> Optional.ofNullable(form.get("child.name")).flatMap(FamilyName::of))
                .filter(surname -> !surname.isBlank());
    }

    boolean isLaterThan(int days) {
        return delivery.filter(record -> ChronoUnit.DAYS.between(bornOn(record), today) > days)
                .isPresent();
    }

    boolean sexIsUncertain() {
        return delivery.filter(record -> !record.child(pluralIndex).hasCertainSex())
                .isPresent();
    }

    boolean wasBornBefore(int weeks) {
        return delivery.filter(record -> record.child(pluralIndex).gestWeeks() < weeks)
                .isPresent();
    }

    boolean motherWasOlderThan(int age) {
        return delivery.flatMap(record -> record.mother().ageOn(bornOn(record)))
                .filter(years -> years > age)
                .isPresent();
    }

    boolean motherIsFromAnotherProvince() {
        return delivery.filter(record -> record.mother()
                        .province()
                        .filter(province -> !record.region().startsWith(province))
                        .isPresent())
                .isPresent();
    }

    private LocalDate bornOn(Delivery record) {
        return OffsetDateTime.parse(record.child(pluralIndex).birthDateTime()).toLocalDate();
    }

    private static boolean isPassedOn(String surname, String parent) {
        return parent.contains("·") || FamilyName.isOf(surname, parent);
    }
}
