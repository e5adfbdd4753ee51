package birth.journeys.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import birth.journeys.actor.Issuer;
import birth.journeys.actor.Parent;
import birth.journeys.actor.PoliceRegister;
import birth.journeys.actor.ProvincialIdentity;
import birth.journeys.actor.Supervision;
import birth.journeys.family.CitizenNumber;
import birth.journeys.family.Person;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** domain.md 3.4: a certificate is replaced, reissued, voided; a name changes before and after the registration, a parent is put right; every holder learns of it. */
class ReplacedCertificateIT extends Scenario {

    private static final Issuer HOSPITAL = new Issuer("220502");
    private static final Map<String, String> REPORT =
            Map.of("institution", "示例司法鉴定中心", "number", "JD-2026-901", "issuedOn", "2026-11-02");
    private static final PoliceRegister POLICE = new PoliceRegister("220502");

    @Test
    void before_the_registration_a_new_paper_carries_the_new_name_to_every_office() {
        time.to("2026-11-03T10:05");
        var applied = Applied.by(delivered(Cast.like("C1")), filled -> filled.items("BVHICG"))
                .consented()
                .certified();
        applied.until("V", "COMPLETED");
        applied.until("G", "COMPLETED");
        applied.until("I", "WAITING");
        var officer = applied.task("H").claimed();
        var former = applied.result("B").path("cert.no").asText();
        var mother = new Parent(applied.family().mother());

        var atHome = mother.revise(applied.caseNo(), Map.of("child.givenName", "梓萱"));
        assertThat(atHome.code()).isEqualTo("FIELD_ALREADY_USED");
        assertThat(atHome.body().path("detail").asText()).contains("换发");

        var certificate = applied.item("B").path("resultId").asText();
        assertThat(HOSPITAL.replace(certificate, "NAME_CHANGE", "王梓萱", List.of("MAIN"))
                        .code())
                .isEqualTo("PARTS_MISSING");
        assertThat(HOSPITAL.replace(certificate, "NAME_CHANGE", null).code()).isEqualTo("NEW_NAME");
        HOSPITAL.replace(certificate, "NAME_CHANGE", "王梓萱").expect(200);
        assertThat(HOSPITAL.releaseAlone(certificate).code()).isEqualTo("SAME_PERSON");
        HOSPITAL.release(certificate).expect(200);

        assertThat(applied.acknowledged("B")).containsExactlyInAnyOrder("V", "H", "I", "G");
        var replaced = applied.item("B");
        assertThat(replaced.path("change").path("change").asText()).isEqualTo("REPLACED");
        assertThat(replaced.path("formerResults")
                        .path(0)
                        .path("result")
                        .path("cert.no")
                        .asText())
                .isEqualTo(former);
        var number = applied.result("B").path("cert.no").asText();
        assertThat(number).isNotEqualTo(former);
        assertThat(texts(HOSPITAL.history(applied.family(), 1), "status")).containsExactly("REPLACED", "VALID");
        nobodyOwesAnAnswer(applied);
        assertThat(applied.child(1).path("name").asText()).isEqualTo("王梓萱");
        for (var letter : List.of("V", "H", "I", "G")) {
            assertThat(nameAt(applied, letter)).as(letter).isEqualTo("王梓萱");
        }
        assertThat(officer.opened().path("fields").path("cert.no").asText()).isEqualTo(number);
        assertThat(officer.opened().path("changes").toString()).contains(former, number, "王梓涵", "王梓萱");

        applied.registers(applied.task("H"));
        assertThat(applied.result("H").path("child.name").asText()).isEqualTo("王梓萱");
        applied.until("I", "COMPLETED");
        applied.until("C", "COMPLETED");
        assertThat(nameAt(applied, "C")).isEqualTo("王梓萱");
    }

    @Test
    void a_fathers_number_is_put_right_on_a_new_paper_and_he_can_consent() {
        time.to("2026-11-03T10:05");
        var family = delivered(Cast.like("C1"));
        var misprinted = misprintOf(family.father().idNo());
        var applied = Applied.by(family, filled -> filled.items("BVHIC").with("father", "idNo", misprinted))
                .certified();
        applied.until("V", "COMPLETED");
        applied.until("I", "WAITING");
        var father = new Parent(family.father());
        assertThat(father.revokeConsent(applied.caseNo()).status()).isEqualTo(404);

        var certificate = applied.item("B").path("resultId").asText();
        var typedOnce = HOSPITAL.correct(certificate, "father", family.father(), Map.of("idNoAgain", misprinted));
        assertThat(typedOnce.status()).isEqualTo(400);
        assertThat(typedOnce.body().path("errors").toString()).contains("father.idNoAgain", "ID_ENTRIES_DIFFER");
        HOSPITAL.correct(certificate, "father", family.father(), Map.of()).expect(200);
        assertThat(HOSPITAL.waiting(certificate).path("father").path("idNo").asText())
                .isEqualTo(family.father().idNo());
        assertThat(HOSPITAL.releaseAlone(certificate).code()).isEqualTo("SAME_PERSON");
        HOSPITAL.release(certificate).expect(200);

        assertThat(applied.acknowledged("B")).containsExactlyInAnyOrder("V", "I");
        nobodyOwesAnAnswer(applied);
        assertThat(numberOfFather(applied.task("I"))).isEqualTo(family.father().idNo());
        assertThat(applied.look().toString()).doesNotContain(family.father().idNo(), misprinted);

        applied.consented();
        var officer = applied.task("H").claimed();
        assertThat(numberOfFather(officer)).isEqualTo(family.father().idNo());
        applied.registers(officer);
        applied.until("C", "COMPLETED");
    }

    @Test
    void another_father_takes_a_parentage_report_and_a_consent_of_his_own() {
        time.to("2026-11-03T10:05");
        var family = delivered(Cast.like("C1"));
        var other = new Person("王海峰", Cast.like("C1").father().idNo(), "13900000917", "01", "220502");
        ProvincialIdentity.signUp(other);
        var applied =
                Applied.by(family, filled -> filled.items("BVHIC")).consented().certified();
        applied.until("V", "COMPLETED");
        applied.until("I", "WAITING");
        applied.task("H");

        var certificate = applied.item("B").path("resultId").asText();
        var undeclared = HOSPITAL.correct(certificate, "father", other, Map.of());
        assertThat(undeclared.body().path("errors").toString()).contains("father.personChanges", "PERSON_CHANGES");
        var withoutReport = HOSPITAL.correct(certificate, "father", other, Map.of("personChanges", true));
        assertThat(withoutReport.status()).isEqualTo(400);
        assertThat(withoutReport.body().path("errors").toString())
                .contains("father.parentageReport", "PARENTAGE_REPORT_MISSING");
        HOSPITAL.correct(certificate, "father", other, Map.of("personChanges", true, "parentageReport", REPORT))
                .expect(200);
        HOSPITAL.release(certificate).expect(200);

        assertThat(applied.acknowledged("B"))
                .as("beside those whose items fell with the consent before they were told")
                .contains("V");
        Await.until(
                "the former father's consent to fall",
                () -> applied.look().path("consent").asText().equals("REVOKED"));
        applied.until("H", "CANCELLED");
        assertThat(new Parent(family.father()).revokeConsent(applied.caseNo()).status())
                .isEqualTo(404);

        new Parent(other).consent(applied.caseNo(), true);
        Await.until("the police to be asked again", () -> {
            var registration = applied.item("H");
            return registration.path("attempt").asInt() == 2
                    && registration.path("state").asText().equals("ACCEPTED");
        });
        var officer = applied.task("H").claimed();
        var fields = officer.opened().path("fields");
        assertThat(fields.path("father.name").asText()).isEqualTo("王海峰");
        assertThat(fields.has("father.hukouRegion"))
                .as("nobody has said where he lives")
                .isFalse();
        assertThat(numberOfFather(officer)).isEqualTo(other.idNo());
        nobodyOwesAnAnswer(applied);
    }

    @Test
    void after_the_registration_the_police_change_the_name_and_the_paper_stays() {
        time.to("2026-11-03T10:05");
        var applied = Applied.by(delivered(Cast.like("C1")), filled -> filled.items("BVHICG"))
                .consented()
                .certified();
        var certificate = applied.item("B").path("resultId").asText();
        applied.registered();
        applied.until("C", "COMPLETED");
        applied.until("I", "COMPLETED");

        var tooLate = HOSPITAL.replace(certificate, "NAME_CHANGE", "王梓萱");
        assertThat(tooLate.status()).isEqualTo(409);
        assertThat(tooLate.code()).isEqualTo("REGISTERED_ALREADY");
        assertThat(tooLate.body().path("detail").asText()).contains("派出所");

        var registration = applied.item("H").path("resultId").asText();
        POLICE.proposeName(registration, "王梓萱").expect(200);
        assertThat(POLICE.confirmNameAlone(registration).code()).isEqualTo("SAME_PERSON");
        POLICE.confirmName(registration).expect(200);

        assertThat(applied.acknowledged("H")).containsExactlyInAnyOrder("V", "I", "C", "G");
        nobodyOwesAnAnswer(applied);
        assertThat(applied.child(1).path("name").asText()).isEqualTo("王梓萱");
        for (var letter : List.of("V", "I", "C", "G")) {
            assertThat(nameAt(applied, letter)).as(letter).isEqualTo("王梓萱");
        }
        assertThat(applied.item("B").path("resultId").asText()).isEqualTo(certificate);
        assertThat(applied.item("B").has("change")).isFalse();
        assertThat(texts(HOSPITAL.history(applied.family(), 1), "status")).containsExactly("VALID");
    }

    @Test
    void a_lost_paper_is_reissued_after_the_registration_which_it_leaves_alone() {
        time.to("2026-11-03T10:05");
        var applied =
                Applied.by(delivered(Cast.like("C1"))).consented().certified().registered();
        applied.until("C", "COMPLETED");
        applied.until("I", "COMPLETED");
        var certificate = applied.item("B").path("resultId").asText();
        var registration = applied.result("H").path("child.idNo").asText();
        var former = applied.result("B").path("cert.no").asText();

        HOSPITAL.reissue(certificate).expect(200);
        HOSPITAL.release(certificate).expect(200);

        assertThat(applied.acknowledged("B")).containsExactlyInAnyOrder("V", "H", "I", "C");
        assertThat(applied.item("B").path("change").path("change").asText()).isEqualTo("REISSUED");
        assertThat(applied.result("B").path("cert.no").asText()).isNotEqualTo(former);
        assertThat(texts(HOSPITAL.history(applied.family(), 1), "status")).containsExactly("REISSUED", "VALID");
        assertThat(applied.state("H")).isEqualTo("COMPLETED");
        assertThat(applied.result("H").path("child.idNo").asText()).isEqualTo(registration);
        nobodyOwesAnAnswer(applied);
    }

    @Test
    void a_void_certificate_opens_no_registration() {
        time.to("2026-11-03T10:05");
        var applied = Applied.by(delivered(Cast.like("C1"))).consented().certified();
        applied.until("V", "COMPLETED");
        var officer = applied.task("H").claimed();
        var certificate = applied.item("B").path("resultId").asText();

        HOSPITAL.invalidate(certificate, "ISSUED_IN_ERROR").expect(200);
        HOSPITAL.release(certificate).expect(200);

        assertThat(applied.acknowledged("B")).contains("V", "H", "I");
        assertThat(applied.result("B").path("cert.editionStatus").asText()).isEqualTo("7-VOID");
        Await.until(
                "the officer to be told that the certificate is void",
                () -> officer.desk().register(officer.id()).code().equals("CERT_NOT_VALID"));
    }

    private static String numberOfFather(Task task) {
        return task.act("unmasking", Map.of("fields", List.of("father.idNo"), "purpose", "COMPARE"))
                .expect(200)
                .path("fields")
                .path("father.idNo")
                .asText();
    }

    /** The number of a man born on the same day in the same county: a slip of one place. */
    private static String misprintOf(String idNo) {
        var sequence = Integer.parseInt(idNo.substring(14, 17));
        return CitizenNumber.of(
                idNo.substring(0, 6),
                LocalDate.parse(idNo.substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE),
                sequence < 998 ? sequence + 2 : sequence - 2);
    }

    private static String nameAt(Applied applied, String letter) {
        return applied.task(letter).opened().path("fields").path("child.name").asText();
    }

    private static void nobodyOwesAnAnswer(Applied applied) {
        Await.until("every acknowledgement", () -> StreamSupport.stream(
                        Supervision.waits().spliterator(), false)
                .filter(wait -> wait.path("subject").asText().startsWith(applied.caseNo()))
                .noneMatch(wait -> wait.path("reason").asText().equals("ACKNOWLEDGE")));
    }
}
