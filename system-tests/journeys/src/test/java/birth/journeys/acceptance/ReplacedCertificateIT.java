package birth.journeys.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import birth.journeys.actor.Issuer;
import birth.journeys.actor.Parent;
import birth.journeys.actor.PoliceRegister;
import birth.journeys.actor.Supervision;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** domain.md 3.4: a certificate is replaced, reissued, voided; a name changes before and after the registration; every holder learns of it. */
class ReplacedCertificateIT extends Scenario {

    private static final Issuer HOSPITAL = new Issuer("220502");
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
