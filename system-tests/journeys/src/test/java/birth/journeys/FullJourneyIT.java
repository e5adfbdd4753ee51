package birth.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import birth.journeys.actor.Offices;
import birth.journeys.actor.Parent;
import birth.journeys.demo.Journey;
import birth.journeys.demo.Printout;
import birth.journeys.family.CitizenNumber;
import birth.journeys.family.Family;
import birth.journeys.stack.Http;
import birth.journeys.stack.Stack;
import birth.journeys.stack.Until;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Whole ways over the real parts: services, broker, relay, identity server, process engine. */
class FullJourneyIT {

    private static final Printout QUIET = new Printout(false);

    @Test
    void one_application_passes_through_five_departments() {
        var family = World.family(1, Set.of());
        var seen = play(family);

        var child = seen.path("children").path(0);
        assertThat(result(child, "B").path("cert.no").asText()).matches("[A-Z]22\\d{7}");
        assertThat(result(child, "V").path("vacc.childCode").asText()).matches("22050[23]\\d{12}");
        var number = result(child, "H").path("child.idNo").asText();
        assertThat(CitizenNumber.isValid(number)).as(number).isTrue();
        assertThat(number)
                .startsWith(family.hukouRegion())
                .contains(family.children()
                        .getFirst()
                        .bornAt()
                        .toLocalDate()
                        .toString()
                        .replace("-", ""));
        assertThat((number.charAt(16) - '0') % 2 == 1)
                .isEqualTo(family.children().getFirst().sex().equals("1"));
        assertThat(result(child, "I").path("ins.effectiveFrom").asText())
                .isEqualTo(family.children().getFirst().bornAt().toLocalDate().toString());
        assertThat(result(child, "C").path("card.no").asText()).matches("[A-Z]\\d{8}");
        assertThat(seen.path("state").asText()).isEqualTo("DONE");
    }

    /** A05: a notice for one twin does not hold the other; each has numbers of the own. */
    @Test
    void twins_are_one_case_and_a_notice_for_one_does_not_hold_the_other() {
        var family = World.family(2, EnumSet.of(Family.Trait.BLURRED_BOOKLET));
        var seen = play(family);

        assertThat(seen.path("children")).hasSize(2);
        var numbers = StreamSupport.stream(seen.path("children").spliterator(), false)
                .map(child -> result(child, "H").path("child.idNo").asText())
                .toList();
        assertThat(numbers).doesNotHaveDuplicates().allMatch(CitizenNumber::isValid);
        var timeline = new Parent(family.mother())
                .timeline(seen.path("caseNo").asText())
                .toString();
        assertThat(timeline).contains("NOTICE");
    }

    @Test
    void a_refused_registration_ends_the_case_with_documents_and_without_a_card() {
        var family = World.family(1, EnumSet.of(Family.Trait.HOUSEHOLD_REFUSED));
        var seen = play(family);

        var child = seen.path("children").path(0);
        assertThat(item(child, "H").path("state").asText()).isEqualTo("REFUSED");
        assertThat(item(child, "I").path("state").asText()).isEqualTo("CANCELLED");
        assertThat(item(child, "C").path("state").asText()).isEqualTo("NOT_POSSIBLE");
        assertThat(item(child, "C").path("decisionId").asText())
                .isEqualTo(item(child, "H").path("decisionId").asText());
    }

    @Test
    void consent_that_comes_after_everything_else_still_brings_the_registration() {
        var family = World.family(1, Set.of());
        Journey.signUp(family);
        birth.journeys.actor.Hospital.record(family);
        var mother = new Parent(family.mother());
        var caseNo = mother.apply(family);
        try (var offices = new Offices()) {
            offices.expect(caseNo, family);
            Until.present("B and V done and I waiting", Journey.PATIENCE, () -> Optional.of(mother.look(caseNo))
                    .filter(seen -> state(seen, "B").equals("COMPLETED")
                            && state(seen, "V").equals("COMPLETED")
                            && state(seen, "I").equals("WAITING")));
            assertThat(state(mother.look(caseNo), "H")).isEqualTo("WAITING_PREDECESSOR");
            new Parent(family.father()).consent(caseNo, true);
            Until.present("the end", Journey.PATIENCE, () -> Optional.of(mother.look(caseNo))
                    .filter(seen -> seen.path("state").asText().equals("DONE")));
        }
    }

    @Test
    void the_process_of_a_finished_case_has_ended_and_waits_for_nobody() {
        var family = World.family(1, Set.of());
        var caseNo = play(family).path("caseNo").asText();
        var administrator = birth.journeys.stack.Tokens.of("administrator");
        Until.present("the end of the process", Duration.ofSeconds(30), () -> {
            var waits =
                    Http.get(Stack.url("workflows") + "/waits", administrator).expect(200);
            return StreamSupport.stream(waits.spliterator(), false)
                            .noneMatch(wait -> wait.toString().contains(caseNo))
                    ? Optional.of(true)
                    : Optional.empty();
        });
    }

    private static JsonNode play(Family family) {
        World.stock();
        Journey.signUp(family);
        try (var offices = new Offices()) {
            var unfinished = new Journey(family, offices, QUIET).run();
            assertThat(unfinished).as("unfinished: %s", unfinished).isEmpty();
        }
        var mother = new Parent(family.mother());
        return Until.present(
                "the end of the case", Duration.ofSeconds(30), () -> Optional.of(mother.look(mother.apply(family)))
                        .filter(seen -> seen.path("state").asText().equals("DONE")));
    }

    private static String state(JsonNode seen, String letter) {
        return item(seen.path("children").path(0), letter).path("state").asText();
    }

    private static JsonNode result(JsonNode child, String letter) {
        return item(child, letter).path("result");
    }

    private static JsonNode item(JsonNode child, String letter) {
        return StreamSupport.stream(child.path("items").spliterator(), false)
                .filter(item -> item.path("item").asText().equals(letter))
                .findFirst()
                .orElseThrow();
    }
}
