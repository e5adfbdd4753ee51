package birth.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Messages once sent stay in the topics for ever, so what was valid at a release stays valid. */
class CompatibilityTest {
    private static final Path FROZEN = Path.of("compatibility");

    static Stream<Path> frozen() throws IOException {
        try (var files = Files.walk(FROZEN)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("frozen")
    void a_frozen_message_still_keeps_to_the_present_schema(Path message) throws IOException {
        var schema = message.toString().endsWith(".headers.json") ? "headers" : type(message);
        assertThat(Schemas.faults(Schemas.of(schema), Files.readString(message)))
                .isEmpty();
    }

    @Test
    void the_frozen_messages_are_the_ones_released() throws Exception {
        for (var release : releases()) {
            var sums = Files.readAllLines(release.resolve("SHA256SUMS"));
            assertThat(frozen().filter(file -> file.startsWith(release))
                            .map(file -> sum(file) + "  " + release.relativize(file)))
                    .isNotEmpty()
                    .containsExactlyInAnyOrderElementsOf(sums);
        }
    }

    @Test
    void a_new_required_field_breaks_an_old_message() throws IOException {
        var message = FROZEN.resolve("v1/item.completed.v1/certificate-by-a-clerk.json");
        var schema = (ObjectNode) Schemas.parse(Contracts.schema("item.completed.v1"));
        assertThat(Schemas.faults(Schemas.ofText(schema), Files.readString(message)))
                .isEmpty();

        ((ArrayNode) schema.path("required")).add("approver");
        assertThat(Schemas.faults(Schemas.ofText(schema), Files.readString(message)))
                .singleElement()
                .asString()
                .contains("approver");
    }

    private static List<Path> releases() throws IOException {
        try (var directories = Files.list(FROZEN)) {
            return directories.filter(Files::isDirectory).toList();
        }
    }

    private static String type(Path message) {
        return message.getParent().getFileName().toString();
    }

    private static String sum(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
