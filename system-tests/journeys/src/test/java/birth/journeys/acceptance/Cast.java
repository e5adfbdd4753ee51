package birth.journeys.acceptance;

import birth.journeys.family.Child;
import birth.journeys.family.CitizenNumber;
import birth.journeys.family.Family;
import birth.journeys.family.NamedFamilies;
import birth.journeys.family.Person;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The families of domain.md 12 with their names, homes, ages in years and births, but with ID numbers and a delivery of
 * their own, so that several scenarios tell of the same family and each can be played again.
 */
final class Cast {

    /** Numbers given in this run: nobody is two persons. */
    private static final Set<String> GIVEN = ConcurrentHashMap.newKeySet();

    private Cast() {}

    static Family like(String alias) {
        var named = NamedFamilies.all().stream()
                .filter(family -> family.alias().equals(alias))
                .findFirst()
                .orElseThrow();
        return new Family(
                alias,
                UUID.randomUUID().toString(),
                named.county(),
                anew(named.mother(), true),
                named.father() == null ? null : anew(named.father(), false),
                named.children(),
                Set.of());
    }

    /** The same family with its child born on another day, at the same hour. */
    static Family bornOn(String alias, String day) {
        var family = like(alias);
        var born = LocalDate.parse(day);
        return with(
                family,
                family.children().stream()
                        .map(child -> new Child(
                                child.pluralIndex(),
                                child.familyName(),
                                child.givenName(),
                                child.sex(),
                                child.bornAt().with(born),
                                child.weeks(),
                                child.weightG()))
                        .toList());
    }

    static Family with(Family family, List<Child> children) {
        return new Family(
                family.alias(),
                family.deliveryRef(),
                family.county(),
                family.mother(),
                family.father(),
                children,
                family.traits());
    }

    /** Up to 279 days younger: nobody's age in years on a day of the scenarios changes by it. */
    private static Person anew(Person person, boolean female) {
        var random = ThreadLocalRandom.current();
        var born = LocalDate.parse(person.idNo().substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE);
        String number;
        do {
            number = CitizenNumber.of(
                    person.idNo().substring(0, 6),
                    born.plusDays(random.nextInt(280)),
                    900 + random.nextInt(50) * 2 + (female ? 0 : 1));
        } while (!GIVEN.add(number));
        return new Person(person.name(), number, person.mobile(), person.ethnicity(), person.hukouRegion());
    }
}
