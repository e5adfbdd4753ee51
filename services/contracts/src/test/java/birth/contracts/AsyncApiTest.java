package birth.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AsyncApiTest {
    private static final Path FILE = Path.of("asyncapi.yaml");
    private static final Pattern TOPIC_ROW =
            Pattern.compile("(?m)^\\| `([a-z-]+)(\\.(?:<department>|\\*))?` \\| `[a-z]+\\.");
    private static final Pattern TYPE_ROW = Pattern.compile("[a-z]+\\.[a-z-]+\\.v\\d+");
    private static JsonNode document;

    @BeforeAll
    static void read() throws IOException {
        document = new YAMLMapper().readTree(FILE.toFile());
    }

    @Test
    void says_asyncapi_3_and_has_a_server() {
        assertThat(document.path("asyncapi").asText()).isEqualTo("3.0.0");
        assertThat(document.path("servers").properties()).isNotEmpty();
    }

    @Test
    void every_reference_leads_somewhere() {
        var references = document.findValuesAsText("$ref");
        assertThat(references).isNotEmpty().allMatch(AsyncApiTest::exists);
        assertThat(exists("#/components/messages/item.lost.v1")).isFalse();
        assertThat(exists("./schemas/item.lost.v1.schema.json")).isFalse();
    }

    @Test
    void every_event_type_is_a_message_with_its_own_schema() {
        var messages = document.at("/components/messages");
        assertThat(keys(messages)).containsExactlyElementsOf(Contracts.eventTypes());
        messages.properties().forEach(message -> {
            assertThat(message.getValue().path("name").asText()).isEqualTo(message.getKey());
            assertThat(message.getValue().at("/payload/schema/$ref").asText())
                    .isEqualTo("./schemas/" + message.getKey() + ".schema.json");
        });
    }

    /** A topic has a row in section 3 of the page and, where types were added, another in section 8.2. */
    @Test
    void every_topic_of_the_protocol_page_is_a_channel_with_the_same_types() throws IOException {
        var page = Files.readString(Path.of("../../docs/protocol.md"));
        var rows = TOPIC_ROW.matcher(page).results().toList();
        var types = new LinkedHashMap<String, List<String>>();
        for (int i = 0; i < rows.size(); i++) {
            int end = page.indexOf("\n\n", rows.get(i).start());
            if (i + 1 < rows.size()) {
                end = Math.min(end, rows.get(i + 1).start());
            }
            var named = TYPE_ROW.matcher(page.substring(rows.get(i).start(), end));
            types.computeIfAbsent(rows.get(i).group(1), topic -> new ArrayList<>())
                    .addAll(named.results().map(match -> match.group()).toList());
        }
        assertThat(keys(document.path("channels"))).containsExactlyInAnyOrderElementsOf(types.keySet());
        types.forEach((topic, named) -> {
            var channel = document.at("/channels/" + topic);
            assertThat(channel.path("address").asText()).isIn(topic, topic + ".{department}");
            assertThat(keys(channel.path("messages"))).containsExactlyElementsOf(named);
        });
    }

    @Test
    void every_message_is_said_by_someone_and_heard_by_someone() {
        for (var action : List.of("send", "receive")) {
            var carried = new TreeSet<String>();
            document.path("operations").properties().stream()
                    .map(operation -> operation.getValue())
                    .filter(operation -> operation.path("action").asText().equals(action))
                    .flatMap(AsyncApiTest::messages)
                    .forEach(carried::add);
            assertThat(carried).as(action).containsExactlyInAnyOrderElementsOf(Contracts.eventTypes());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"item.id-number-known.v1", "item.name-changed.v1"})
    void only_household_registration_makes_an_id_number_or_a_changed_name_known(String type) {
        var speakers = document.path("operations").properties().stream()
                .filter(operation ->
                        operation.getValue().path("action").asText().equals("send"))
                .filter(operation -> messages(operation.getValue()).anyMatch(type::equals))
                .map(operation -> operation.getKey());
        assertThat(speakers).containsExactly("household-registration-says-item-events");
    }

    /** The messages an operation names, or all of its channel. */
    private static Stream<String> messages(JsonNode operation) {
        if (operation.has("messages")) {
            return operation.path("messages").findValuesAsText("$ref").stream()
                    .map(ref -> ref.substring(ref.lastIndexOf('/') + 1));
        }
        return keys(document.at(operation.at("/channel/$ref").asText().substring(1) + "/messages")).stream();
    }

    private static boolean exists(String reference) {
        return reference.startsWith("#")
                ? !document.at(reference.substring(1)).isMissingNode()
                : Files.isRegularFile(FILE.resolveSibling(reference));
    }

    private static List<String> keys(JsonNode node) {
        return node.properties().stream().map(entry -> entry.getKey()).toList();
    }
}
