package birth.journeys.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import birth.journeys.actor.NationalSystems;
import birth.journeys.actor.Parent;
import birth.journeys.family.Person;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** domain.md 2.2 E10, 3.3: who changes the mind about the household is told by the rules what an applicant is told. */
class CollectiveHouseholdIT extends Scenario {

    @Test
    void the_registration_goes_to_the_window_with_a_collective_household_and_back_online_with_the_other() {
        time.to("2026-11-03T10:05");
        var family = delivered(Cast.bornOn("C8", "2026-11-02"));
        NationalSystems.inCollectiveHousehold(family.mother());
        var applied = Applied.by(family).consented().certified();
        applied.until("H", "ACCEPTED");

        var toWindow = joins(applied, "M", family.mother());
        assertThat(toWindow.path("way").asText()).isEqualTo("WINDOW");
        assertThat(toWindow.path("rule").asText()).isEqualTo("E10");
        assertThat(toWindow.path("text").path("zh").asText()).contains("集体户");
        assertThat(applied.until("H", "DIVERTED").path("reasonCode").asText()).isEqualTo("E10");

        assertThat(joins(applied, "F", family.father()).path("way").asText()).isEqualTo("ONLINE");
        assertThat(applied.until("H", "ACCEPTED").path("route").asText()).isEqualTo("ONLINE");
        applied.registered();
        applied.until("I", "COMPLETED");
        applied.until("C", "COMPLETED");
    }

    /** The new way of the registration, as the answer to the change tells it. */
    private static JsonNode joins(Applied applied, String follow, Person householder) {
        var household = Map.of(
                "hukou.follow", follow,
                "hukou.householderName", householder.name(),
                "hukou.householderId", householder.idNo());
        var revised = new Parent(applied.family().mother())
                .revise(applied.caseNo(), household)
                .expect(200);
        return only(revised.path("routes"), "item", "H");
    }
}
