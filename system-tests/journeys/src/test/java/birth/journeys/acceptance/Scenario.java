package birth.journeys.acceptance;

import birth.journeys.actor.Hospital;
import birth.journeys.actor.ProvincialIdentity;
import birth.journeys.actor.Supervision;
import birth.journeys.actor.Ward;
import birth.journeys.family.Family;
import birth.journeys.stack.TimeTravel;
import birth.journeys.stack.Until;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;

/** What every acceptance scenario needs: business time that is put back afterwards, and a family at the ward's door. */
abstract class Scenario {

    protected final TimeTravel time = new TimeTravel();

    @AfterEach
    void realTimeAgain() {
        time.close();
    }

    /** The parents have accounts, the ward has blanks, the delivery is on record; nothing is signed yet. */
    protected static Family delivered(Family family) {
        return delivered(family, delivery -> {});
    }

    protected static Family delivered(Family family, Consumer<Map<String, Object>> change) {
        ProvincialIdentity.signUp(family.mother());
        if (family.father() != null) {
            ProvincialIdentity.signUp(family.father());
        }
        Hospital.stock(family.county(), family.institution(), 20);
        var delivery = Hospital.delivery(family);
        change.accept(delivery);
        Ward.record(family, delivery).expect(201);
        return family;
    }

    protected static List<String> texts(JsonNode array, String field) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(node -> node.path(field).asText())
                .toList();
    }

    protected static JsonNode only(JsonNode array, String field, String value) {
        return StreamSupport.stream(array.spliterator(), false)
                .filter(node -> node.path(field).asText().equals(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + field + " " + value + " in " + array));
    }

    /**
     * An office hears of a new promise a moment after it was agreed: families come until the registration of one is promised
     * within so many working days. Which day that is, is for the scenario to say.
     */
    protected static Applied promised(int workingDays, Supplier<Applied> family) {
        return Until.present(
                "a registration promised within " + workingDays + " days",
                Duration.ofSeconds(60),
                () -> Optional.of(family.get()).filter(applied -> promiseOf(applied) == workingDays));
    }

    private static int promiseOf(Applied applied) {
        applied.until("H", "ACCEPTED");
        return Until.present("the clock of the registration", Duration.ofSeconds(60), () -> StreamSupport.stream(
                                Supervision.clocksOf(applied.caseNo() + "-1")
                                        .path("clocks")
                                        .spliterator(),
                                false)
                        .filter(clock -> clock.path("item").asText().equals("H"))
                        .findFirst())
                .path("promiseDays")
                .asInt();
    }
}
