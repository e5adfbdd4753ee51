package birth.kit.test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;

/** Holds the doors of the service under test against the OpenAPI document agreed in {@code services/contracts/openapi}. */
public final class OpenApiCheck {

    private static final Path AGREED = Path.of("services", "contracts", "openapi");
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .build();

    private OpenApiCheck() {}

    /** For use within a {@code @QuarkusTest}. @throws AssertionError naming every place that differs, and how to accept it */
    public static void holdDoors() {
        var file = ConfigProvider.getConfig().getValue("quarkus.application.name", String.class) + ".yaml";
        var agreed = agreed().resolve(file);
        var actual = Path.of("target", "openapi-" + file).toAbsolutePath();
        try {
            var doors = YAML.readTree(RestAssured.get("/q/openapi")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asByteArray());
            ((ObjectNode) doors).remove("servers");
            Files.write(actual, YAML.writeValueAsBytes(doors));
            var difference =
                    difference(Files.exists(agreed) ? YAML.readTree(agreed.toFile()) : YAML.createObjectNode(), doors);
            if (!difference.isEmpty()) {
                throw new AssertionError(
                        "The doors differ from " + AGREED.resolve(file) + " at\n  " + String.join("\n  ", difference)
                                + "\nIf that is meant, accept it: cp " + actual + " " + agreed);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Deepest places (JSON pointers) at which two documents differ; the order of fields does not matter, that of lists does. */
    static Set<String> difference(JsonNode agreed, JsonNode actual) {
        var places = new TreeSet<String>();
        collect("", agreed, actual, places);
        return places;
    }

    private static void collect(String place, JsonNode agreed, JsonNode actual, Set<String> places) {
        if (agreed.isObject() && actual.isObject()) {
            Stream.concat(agreed.propertyStream(), actual.propertyStream())
                    .map(property -> property.getKey())
                    .distinct()
                    .forEach(name -> collect(
                            place + "/" + name.replace("~", "~0").replace("/", "~1"),
                            agreed.path(name),
                            actual.path(name),
                            places));
        } else if (!agreed.equals(actual)) {
            places.add(place);
        }
    }

    private static Path agreed() {
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve(AGREED))) {
                return folder.resolve(AGREED);
            }
        }
        throw new AssertionError("No folder above this module holds " + AGREED);
    }
}
