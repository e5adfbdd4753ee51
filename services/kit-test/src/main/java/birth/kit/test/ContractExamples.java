package birth.kit.test;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import birth.contracts.Contracts;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The consumer's side of the contracts: says the agreed example messages to the service under test and sees that it can take them. */
public final class ContractExamples {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final AtomicInteger SERIAL = new AtomicInteger(700_000);

    private ContractExamples() {}

    /** Every example of these types is taken in on this topic, and none of them is laid aside as unusable. */
    public static void areTakenIn(String topic, String... types) {
        areTakenIn(topic, example -> true, types);
    }

    /** The same for the examples whose data fit, e.g. those meant for one department. */
    public static void areTakenIn(String topic, Predicate<JsonNode> fits, String... types) {
        var said = Stream.of(types)
                .flatMap(type -> Contracts.examples(type).stream())
                .filter(example -> fits.test(tree(example.data())))
                .map(example -> ownStream(topic, example))
                .toList();
        assertThat(said).as("examples to say").isNotEmpty();
        Bus.say(said.toArray(Bus.Said[]::new));
        await().atMost(30, SECONDS).untilAsserted(() -> assertThat(said).allMatch(one -> isTakenIn(one.id())));
    }

    private static boolean isTakenIn(UUID id) {
        var dead = StoredRows.read(
                "select type, reason from dead_letter where event_id = ?",
                row -> row.getString(1) + ": " + row.getString(2),
                id);
        if (!dead.isEmpty()) {
            throw new IllegalStateException("An agreed message was laid aside: " + dead);
        }
        return !StoredRows.read("select 1 from inbox where event_id = ?", row -> 1, id)
                .isEmpty();
    }

    /** The example about a case of its own, so that it is the first of its stream whatever its place in the example's story. */
    private static Bus.Said ownStream(String topic, Contracts.Example example) {
        var headers = tree(example.headers());
        var theirs = headers.path("ce_subject").asText().replaceFirst("-\\d$", "");
        var own = theirs.matches("\\d{20}.")
                ? "22050220261103" + SERIAL.incrementAndGet() + "X"
                : UUID.randomUUID().toString();
        var said = Bus.Said.of(
                topic,
                own,
                example.type(),
                headers.path("ce_source").asText(),
                headers.path("ce_subject").asText().replace(theirs, own),
                example.data().replace(theirs, own));
        return headers.has("ce_item")
                ? said.inStream(
                        headers.path("ce_item").asText(),
                        headers.path("ce_attempt").asInt(),
                        1)
                : headers.has("ce_sequence") ? said.inStream(null, 0, 1) : said;
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException malformed) {
            throw new IllegalArgumentException(malformed);
        }
    }
}
