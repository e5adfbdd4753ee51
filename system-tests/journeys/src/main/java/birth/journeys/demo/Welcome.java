package birth.journeys.demo;

import birth.journeys.actor.Hospital;
import birth.journeys.actor.ProvincialIdentity;
import birth.journeys.family.Child;
import birth.journeys.family.Family;
import birth.journeys.family.Person;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The family the start page's doors for parents lead to: its child is born and nothing has been applied for yet. The accounts of
 * these two persons are named in the portal's {@code start/demonstration.ts}.
 */
final class Welcome {

    private static final String COUNTY = "220502";
    private static final Person MOTHER = new Person("周静怡", "220502199506129226", "13900009901", "01", COUNTY);
    private static final Person FATHER = new Person("吴子昂", "220502199304089318", "13900009902", "01", COUNTY);

    private Welcome() {}

    static void family(LocalDate today) {
        ProvincialIdentity.signUp(MOTHER, licences(MOTHER, FATHER));
        ProvincialIdentity.signUp(FATHER, licences(FATHER, MOTHER));
        var born = today.minusDays(2).atTime(LocalTime.of(9, 20)).atOffset(ZoneOffset.ofHours(8));
        Hospital.record(new Family(
                "W1",
                "5f0a7c52-0d3c-4d0a-9d52-2b1f6a1c9901",
                COUNTY,
                MOTHER,
                FATHER,
                List.of(new Child(1, "吴", "安然", "2", born, 39, 3250)),
                Set.of()));
    }

    private static Map<String, ?> licences(Person person, Person spouse) {
        return Map.of(
                "mobile",
                person.mobile(),
                "idCard",
                Map.of(
                        "ethnicity",
                        person.ethnicity(),
                        "region",
                        COUNTY,
                        "township",
                        "220502001",
                        "address",
                        "东昌区示例路18号"),
                "household",
                Map.of(
                        "region",
                        COUNTY,
                        "householderName",
                        FATHER.name(),
                        "householderId",
                        FATHER.idNo(),
                        "householdNo",
                        "900009901",
                        "type",
                        "1"),
                "marriage",
                Map.of(
                        "certNo",
                        "J220502-2023-000991",
                        "date",
                        "2023-05-20",
                        "valid",
                        true,
                        "queriedAt",
                        "2026-01-01T00:00:00Z",
                        "spouseName",
                        spouse.name(),
                        "spouseIdType",
                        "01",
                        "spouseIdNo",
                        spouse.idNo()));
    }
}
