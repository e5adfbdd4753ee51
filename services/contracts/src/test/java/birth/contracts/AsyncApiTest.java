package birth.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AsyncApiTest {
    private static final Path FILE = Path.of("asyncapi.yaml");
    private static final Pattern TOPIC_ROW = Pattern.compile("(?m)^\\| `([a-z-]+(?:\\.<department>)?)` \\| `[a-z]+\\.");
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

    @Test
    void every_topic_of_the_protocol_page_is_a_channel_with_the_same_types() throws IOException {
        var page = Files.readString(Path.of("../../docs/protocol.md"));
        var rows = TOPIC_ROW.matcher(page).results().toList();
        assertThat(addresses())
                .containsExactlyInAnyOrderElementsOf(rows.stream()
                        .map(row -> row.group(1).replace("<department>", "{department}"))
                        .toList());
        for (int i = 0; i < rows.size(); i++) {
            int end = i + 1 < rows.size()
                    ? rows.get(i + 1).start()
                    : page.indexOf("\n\n", rows.get(i).start());
            var types = TYPE_ROW.matcher(page.substring(rows.get(i).start(), end))
                    .results()
                    .map(match -> match.group())
                    .toList();
            var channel = document.at("/channels/" + rows.get(i).group(1).replace(".<department>", ""));
            assertThat(keys(channel.path("messages"))).containsExactlyElementsOf(types);
        }
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

    @Test
    void only_household_registration_makes_an_id_number_known() {
        var speakers = document.path("operations").properties().stream()
                .filter(operation ->
                        operation.getValue().path("action").asText().equals("send"))
                .filter(operation -> messages(operation.getValue()).anyMatch("item.id-number-known.v1"::equals))
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

    private static List<String> addresses() {
        return document.path("channels").properties().stream()
                .map(channel -> channel.getValue().path("address").asText())
                .toList();
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
