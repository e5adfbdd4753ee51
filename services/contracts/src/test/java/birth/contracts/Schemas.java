package birth.contracts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.List;

/** The schemas, ready to judge messages; formats are asserted, not only noted. */
final class Schemas {
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(
            SpecVersion.VersionFlag.V202012,
            builder -> builder.schemaMappers(mappers -> mappers.mapPrefix(Contracts.ID_PREFIX, Contracts.CLASSPATH)));
    private static final SchemaValidatorsConfig STRICT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    private static final ObjectMapper JSON = new ObjectMapper();

    private Schemas() {}

    /** {@code type} is an event type or {@code headers}. */
    static JsonSchema of(String type) {
        return FACTORY.getSchema(SchemaLocation.of(Contracts.ID_PREFIX + "schemas/" + type + ".schema.json"), STRICT);
    }

    /** The schema of schemas. */
    static JsonSchema dialect() {
        return FACTORY.getSchema(SchemaLocation.of(SpecVersion.VersionFlag.V202012.getId()), STRICT);
    }

    static JsonSchema ofText(JsonNode schema) {
        return FACTORY.getSchema(schema, STRICT);
    }

    static List<String> faults(JsonSchema schema, String json) {
        return schema.validate(json, InputFormat.JSON).stream()
                .map(ValidationMessage::toString)
                .toList();
    }

    static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
