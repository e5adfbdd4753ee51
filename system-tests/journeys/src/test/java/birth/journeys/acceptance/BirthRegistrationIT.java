package birth.journeys.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import birth.journeys.actor.Parent;
import birth.journeys.actor.ProvincialIdentity;
import birth.journeys.actor.Township;
import birth.journeys.stack.Until;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** domain.md 1.1 item R (policy measure 3): the township's own clerk registers a birth, before it or late. */
class BirthRegistrationIT extends Scenario {

    private static final String TOWNSHIP = "220502003";
    private static final Township CLERK = new Township("clerk-r-220502");

    @Test
    void what_was_registered_before_the_birth_is_found_with_it_and_not_asked_for_again() {
        time.to("2026-10-20T10:05");
        var family = Cast.like("C1");
        ProvincialIdentity.signUp(family.mother());
        var mother = new Parent(family.mother());
        var draft = mother.expects(family, "2026-11-05");
        mother.type(
                draft,
                Map.of(
                        "child[1].birthOrder",
                        "1",
                        "mother.address.region",
                        "220502",
                        "mother.address.township",
                        TOWNSHIP));
        mother.askRegistration(draft).expect(200);
        var asked = Until.present(
                "the request at its township", Duration.ofSeconds(60), () -> CLERK.asked(family.mother()));

        var neighbour = new Township("clerk-b-220503");
        assertThat(neighbour.asked(family.mother())).isEmpty();
        assertThat(neighbour.approve(asked).status()).isEqualTo(404);
        assertThat(neighbour.enter(TOWNSHIP, family.mother(), 1, "2026-11-05").code())
                .isEqualTo("NOT_YOUR_TOWNSHIP");

        var number = CLERK.approve(asked).expect(200).path("registrationNo").asText();
        assertThat(number).startsWith("R" + TOWNSHIP);
        assertThat(CLERK.enter(TOWNSHIP, family.mother(), 1, "2026-11-05").code())
                .isEqualTo("REGISTERED_ALREADY");
        Await.until(
                "the mother sees the number",
                () -> mother.registration(draft).path("registrationNo").asText().equals(number));

        time.to("2026-11-03T10:05");
        var applied = Applied.by(delivered(family));
        assertThat(applied.state("R")).isEqualTo("SKIPPED");
        assertThat(applied.item("R").path("reasonCode").asText()).isEqualTo("REGISTERED_BEFORE");
        assertThat(applied.result("R").path("reg.no").asText()).isEqualTo(number);
        assertThat(applied.result("R").path("reg.kind").asText()).isEqualTo("PRENATAL");
    }

    @Test
    void a_clerk_of_the_township_registers_a_birth_late() {
        time.to("2026-11-03T10:05");
        var applied = Applied.by(delivered(Cast.like("C1"))).consented().certified();
        new Parent(applied.family().mother())
                .add(applied.caseNo(), "R", Map.of("child.birthOrder", "1", "mother.address.township", TOWNSHIP))
                .expect(200, 201);

        applied.until("R", "ACCEPTED");
        applied.task("R").decide();

        assertThat(applied.result("R").path("reg.kind").asText()).isEqualTo("LATE");
        assertThat(applied.result("R").path("reg.no").asText()).startsWith("R" + TOWNSHIP);
    }
}
