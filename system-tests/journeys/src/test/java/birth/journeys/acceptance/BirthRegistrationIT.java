package birth.journeys.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import birth.journeys.actor.Parent;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** domain.md 1.1 item R (policy measure 3): the township's own clerk registers a birth that was not registered before it. */
class BirthRegistrationIT extends Scenario {

    @Test
    void a_clerk_of_the_township_registers_a_birth_late() {
        time.to("2026-11-03T10:05");
        var applied = Applied.by(delivered(Cast.like("C1"))).consented().certified();
        new Parent(applied.family().mother())
                .add(applied.caseNo(), "R", Map.of("child.birthOrder", "1", "mother.address.township", "220502003"))
                .expect(200, 201);

        applied.until("R", "ACCEPTED");
        applied.task("R").decide();

        assertThat(applied.result("R").path("reg.kind").asText()).isEqualTo("LATE");
        assertThat(applied.result("R").path("reg.no").asText()).startsWith("R220502003");
    }
}
