package birth.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ContractsTest {
    private static final Pattern TYPE = Pattern.compile("[a-z]+\\.[a-z-]+\\.v\\d+");

    @Test
    void has_every_event_type_of_the_protocol_page_in_its_order() throws IOException {
        var page = Files.readString(Path.of("../../docs/protocol.md"));
        var tables = page.substring(page.indexOf("## 3."), page.indexOf("## 4."))
                + page.substring(page.indexOf("### 8.2"), page.indexOf("### 8.3"));
        var types = TYPE.matcher(tables)
                .results()
                .map(match -> match.group())
                .distinct()
                .toList();
        assertThat(Contracts.eventTypes()).isNotEmpty().isEqualTo(types);
    }

    @Test
    void has_a_schema_for_every_event_type_and_no_other() throws IOException {
        var files = names(Path.of("schemas")).filter(name -> !List.of("common.schema.json", "headers.schema.json")
                .contains(name));
        assertThat(files)
                .containsExactlyInAnyOrderElementsOf(Contracts.eventTypes().stream()
                        .map(type -> type + ".schema.json")
                        .toList());
    }

    @Test
    void every_schema_is_json_schema_2020_12_under_its_file_name() throws IOException {
        for (var file : names(Path.of("schemas")).toList()) {
            var schema = Files.readString(Path.of("schemas", file));
            assertThat(Schemas.faults(Schemas.dialect(), schema)).as(file).isEmpty();
            assertThat(Schemas.parse(schema).path("$id").asText()).isEqualTo(Contracts.ID_PREFIX + "schemas/" + file);
        }
        assertThat(Schemas.faults(Schemas.dialect(), "{\"type\": \"day\"}")).isNotEmpty();
    }

    @Test
    void lists_every_example_file_with_its_headers() throws IOException {
        for (var type : Contracts.eventTypes()) {
            assertThat(names(Path.of("examples", type)))
                    .containsExactlyInAnyOrderElementsOf(Contracts.examples(type).stream()
                            .flatMap(e -> Stream.of(e.name() + ".json", e.name() + ".headers.json"))
                            .toList());
        }
        assertThat(names(Path.of("examples")).filter(name -> !name.equals("index.txt")))
                .containsExactlyInAnyOrderElementsOf(Contracts.eventTypes());
    }

    @Test
    void refuses_a_type_it_does_not_know() {
        assertThatThrownBy(() -> Contracts.schema("item.lost.v1"))
                .hasMessage("No contract for schemas/item.lost.v1.schema.json");
        assertThatThrownBy(() -> Contracts.examples("item.lost.v1")).hasMessage("No contract for item.lost.v1");
    }

    private static Stream<String> names(Path directory) throws IOException {
        try (var files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}
