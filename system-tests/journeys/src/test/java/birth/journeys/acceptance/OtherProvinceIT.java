package birth.journeys.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import birth.journeys.actor.OtherProvince;
import birth.journeys.actor.Parent;
import birth.journeys.family.CitizenNumber;
import birth.journeys.family.Family;
import birth.journeys.family.Person;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** domain.md 3.9 row 2, E15: born here, the household is in another province, insurance and card are chosen here. */
class OtherProvinceIT extends Scenario {

    private static final String COUNTY = "310101";

    @Test
    void certificate_here_registration_there_and_what_hangs_on_the_number_goes_on_here() {
        time.to("2026-11-03T10:05");
        var family = delivered(withFatherFrom(COUNTY, Cast.like("C1")));
        var applied = Applied.by(
                        family,
                        filled -> filled.with(
                                "insurance", "region", family.mother().hukouRegion()))
                .consented();
        applied.until("V", "COMPLETED");
        var desk = new OtherProvince(COUNTY);
        assertThat(texts(desk.list(), "caseNo"))
                .as("nothing leaves before the certificate")
                .doesNotContain(applied.caseNo());

        applied.certified();
        var parcel = desk.packageOf(applied.caseNo());
        var waiting = applied.until("H", "WAITING");
        assertThat(waiting.path("reasonCode").asText()).isEqualTo("OTHER_PROVINCE");
        assertThat(waiting.path("phone").asText()).isNotEmpty();
        assertThat(desk.list().toString()).doesNotContain("梓涵");

        desk.read(parcel, "").expect(400);
        var content = desk.read(parcel, "CROSS_PROVINCE_REGISTRATION").expect(200);
        assertThat(content.path("fields").path("cert.no").asText())
                .isEqualTo(applied.result("B").path("cert.no").asText());
        desk.report(parcel, "RECEIVED", Map.of()).expect(200, 204);
        Await.until(
                "the parents read who has it",
                () -> applied.item("H").path("reasonCode").asText().equals("OTHER_PROVINCE_RECEIVED"));

        var number = CitizenNumber.of(COUNTY, LocalDate.of(2026, 11, 2), 900 + (int) (System.nanoTime() % 50) * 2);
        desk.report(parcel, "REGISTERED", Map.of("idNo", number, "householdNo", "310100123"))
                .expect(200, 204);
        applied.until("H", "COMPLETED");
        assertThat(applied.result("H").path("child.idNo").asText()).isEqualTo(number);
        applied.until("I", "COMPLETED");
        applied.until("C", "COMPLETED");
        assertThat(applied.item("C").path("unit").asText())
                .isEqualTo(family.mother().hukouRegion());
        assertThat(texts(new Parent(family.mother()).timeline(applied.caseNo()), "code"))
                .contains("OTHER_PROVINCE", "OTHER_PROVINCE_RECEIVED");
    }

    private static Family withFatherFrom(String county, Family family) {
        var father = family.father();
        return new Family(
                family.alias(),
                family.deliveryRef(),
                family.county(),
                family.mother(),
                new Person(father.name(), father.idNo(), father.mobile(), father.ethnicity(), county),
                family.children(),
                family.traits());
    }
}
