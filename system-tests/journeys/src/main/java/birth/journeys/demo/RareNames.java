package birth.journeys.demo;

import birth.journeys.family.Child;
import birth.journeys.family.Family;
import birth.journeys.family.Person;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

/**
 * Two families whose names not every system takes: characters beyond U+FFFF, a middle dot, no surname, thirty Latin letters. Their
 * cases wait at the hospital and the clinic; the accounts of the four parents are named in the portal's
 * {@code start/demonstration.ts}.
 */
public final class RareNames {

    private static final String COUNTY = "220502";

    private RareNames() {}

    public static List<Family> families(LocalDate today) {
        return List.of(
                family(
                        "R1",
                        "5f0a7c52-0d3c-4d0a-9d52-2b1f6a1c9902",
                        new Person("赵𬤊", "220502199405069228", "13900009903", "01", COUNTY),
                        Person.ofAbroad("Maximilian Alexander Hohenberg", "C01X00991", "13900009904", "DEU"),
                        child("赵", "𫖳", "1", today)),
                family(
                        "R2",
                        "5f0a7c52-0d3c-4d0a-9d52-2b1f6a1c9903",
                        new Person("阿依古丽·买买提", "220502199607129241", "13900009905", "05", COUNTY),
                        new Person("巴特尔", "152201199203189310", "13900009906", "02", COUNTY),
                        child("", "阿依·古丽", "2", today)));
    }

    private static Family family(String alias, String deliveryRef, Person mother, Person father, Child child) {
        return new Family(
                alias, deliveryRef, COUNTY, mother, father, List.of(child), Set.of(Family.Trait.NO_FIRST_DOSE));
    }

    private static Child child(String familyName, String givenName, String sex, LocalDate today) {
        var born = today.minusDays(3).atTime(LocalTime.of(14, 5)).atOffset(ZoneOffset.ofHours(8));
        return new Child(1, familyName, givenName, sex, born, 39, 3250);
    }
}
