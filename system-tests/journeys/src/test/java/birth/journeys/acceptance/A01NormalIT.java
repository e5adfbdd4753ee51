package birth.journeys.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import birth.journeys.actor.Clinic;
import birth.journeys.actor.Parent;
import birth.journeys.actor.ProvincialIdentity;
import birth.journeys.family.CitizenNumber;
import birth.journeys.family.Family;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** domain.md 12 A01: one form of few fields, five results, nothing asked twice. */
class A01NormalIT extends Scenario {

    private static final Clinic CLINIC = new Clinic("220502");

    @Test
    void a_form_of_at_most_fifteen_fields_brings_all_five_results() {
        time.to("2026-11-02T16:00");
        var family = Cast.like("C1");
        var mother = new Parent(family.mother());
        deliveredWithLicences(family);
        Await.until("the clinic's file", () -> !CLINIC.filesOf(family.mother()).isEmpty());

        time.to("2026-11-03T10:05");
        var draft = mother.openDraft(family);
        var typed = typed(family);
        assertThat(typed).hasSizeLessThanOrEqualTo(15);
        assertThat(mother.type(draft, typed).path("errors")).isEmpty();
        var applied = new Applied(
                family, mother.submit(draft).expect(201).path("caseNo").asText());
        assertThat(applied.caseNo()).matches("22050220261103\\d{6}[0-9A-Z]");
        assertThat(applied.caseNo().charAt(20)).isEqualTo(check(applied.caseNo()));
        assertThat(check("22050220261103000001R"))
                .as("the dossier's own number")
                .isEqualTo('R');
        time.to("2026-11-03T10:20");
        applied.consented().certified();
        assertThat(applied.result("B").path("cert.no").asText()).matches("Z22\\d{7}");
        assertThat(applied.result("B").path("cert.issueDate").asText()).isEqualTo("2026-11-03");
        assertThat(applied.result("V").path("vacc.childCode").asText()).matches("22050203012026\\d{4}");
        assertThat(applied.until("I", "WAITING").path("waitingFor").asText()).isNotEmpty();
        assertThat(applied.until("H", "ACCEPTED").path("attempt").asInt()).isEqualTo(1);
        assertThat(applied.look().path("state").asText()).isEqualTo("PARTLY_DONE");
        assertThat(applied.look().path("dueOn").asText()).isEqualTo("2026-11-10");
        assertThat(mother.timeline(applied.caseNo()))
                .filteredOn(line -> line.path("code").asText().equals("ACCEPTED"))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.path("at").asText()).startsWith("2026-11-03"));

        time.to("2026-11-04T09:00");
        assertThat(applied.state("C")).isEqualTo("WAITING_PREDECESSOR");
        applied.registered();
        var number = applied.result("H").path("child.idNo").asText();
        assertThat(number).startsWith("22050220261102");
        assertThat(CitizenNumber.isValid(number)).as(number).isTrue();
        assertThat((number.charAt(16) - '0') % 2).as("a girl's sequence").isZero();
        assertThat(applied.result("I").path("ins.effectiveFrom").asText()).isEqualTo("2026-11-02");
        assertThat(applied.result("C").path("card.no").asText()).matches("[A-Z]\\d{8}");
        var file = applied.item("V").path("resultId").asText();
        assertThat(CLINIC.file(file).path("openedOn").asText())
                .as("at the birth, before any application")
                .isEqualTo("2026-11-02");
        Await.until(
                "the number in the clinic's file",
                () -> CLINIC.file(file).path("idNo").asText().endsWith(number.substring(14)));
        Await.until(
                "the end of the case",
                () -> applied.look().path("state").asText().equals("DONE"));
        assertThat(texts(applied.child(1).path("items"), "item")).contains("B", "V", "H", "I", "C");
        assertThat(applied.child(1).path("items")).allSatisfy(item -> {
            assertThat(item.path("state").asText()).isEqualTo("COMPLETED");
            assertThat(item.path("result")).isNotEmpty();
        });

        Await.until("the parcel", () -> !mother.shipments(applied.caseNo()).isEmpty());
        var parcels = mother.shipments(applied.caseNo());
        assertThat(parcels).as("one parcel").hasSize(1);
        assertThat(parcels.path(0).path("way").asText()).isEqualTo("POST");
        assertThat(texts(parcels.path(0).path("papers"), "item")).containsExactlyInAnyOrder("B", "H", "C");
        Await.until("the rating is asked", () -> texts(mother.timeline(applied.caseNo()), "code")
                .contains("RATING_ASKED"));
        mother.rate(applied.caseNo(), 5).expect(200);
        assertThat(mother.rate(applied.caseNo(), 1).code()).isEqualTo("ALREADY_RATED");
    }

    /** ISO 7064 MOD 37,36 over the first twenty characters (domain.md 6.10). */
    private static char check(String caseNo) {
        int product = 36;
        for (char digit : caseNo.substring(0, 20).toCharArray()) {
            int sum = (product + Character.digit(digit, 36)) % 36;
            product = (sum == 0 ? 36 : sum) * 2 % 37;
        }
        return "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ".charAt((37 - product) % 36);
    }

    /** What the licences, the hospital and the usual choices do not say. */
    private static Map<String, Object> typed(Family family) {
        var typed = new LinkedHashMap<String, Object>();
        typed.put("child.familyName", "王");
        typed.put("child.givenName", "梓涵");
        typed.put("child.ethnicity", "01");
        typed.put("father.ethnicity", "01");
        typed.put("father.hukouRegion", family.father().hukouRegion());
        typed.put("hukou.follow", "F");
        typed.put("hukou.relation", "30");
        typed.put("hukou.householderName", family.father().name());
        typed.put("hukou.householderId", family.father().idNo());
        typed.put("mail.receiver", family.mother().name());
        typed.put("mail.phone", family.mother().mobile());
        typed.put("mail.address", "吉林省通化市东昌区示例路1号");
        typed.put("consent.privacy", true);
        typed.put("consent.sensitive", true);
        typed.put("declare.truth", true);
        return typed;
    }

    private static void deliveredWithLicences(Family family) {
        delivered(family);
        ProvincialIdentity.signUp(
                family.mother(),
                Map.of(
                        "mobile", family.mother().mobile(),
                        "idCard",
                                Map.of(
                                        "ethnicity",
                                        "01",
                                        "region",
                                        "220502",
                                        "township",
                                        "220502001",
                                        "address",
                                        "示例路1号"),
                        "household", Map.of("region", "220503"),
                        "marriage",
                                Map.of(
                                        "certNo", "J220502-2023-000123",
                                        "date", "2023-05-20",
                                        "valid", true,
                                        "queriedAt", "2026-11-02T16:00:00+08:00",
                                        "spouseName", family.father().name(),
                                        "spouseIdType", "01",
                                        "spouseIdNo", family.father().idNo())));
    }
}
