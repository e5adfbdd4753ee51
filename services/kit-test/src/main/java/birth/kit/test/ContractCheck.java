package birth.kit.test;

import birth.contracts.Contracts;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.util.Map;
import java.util.stream.Collectors;

/** Holds a message against the JSON Schema of its type; formats (days, moments, UUIDs) are asserted, not only noted. */
public final class ContractCheck {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(
            SpecVersion.VersionFlag.V202012,
            factory -> factory.schemaMappers(mappers -> mappers.mapPrefix(Contracts.ID_PREFIX, Contracts.CLASSPATH)));
    private static final SchemaValidatorsConfig STRICT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private ContractCheck() {}

    /** @throws AssertionError naming every breach, also when nobody agreed on the type or the data is no JSON */
    public static void check(String type, String data) {
        if (!Contracts.eventTypes().contains(type)) {
            throw new AssertionError("There is no contract for " + type);
        }
        hold(type, type, data);
    }

    /** @throws AssertionError naming every breach */
    public static void checkHeaders(Map<String, String> headers) {
        hold("The message's header", "headers", JSON.valueToTree(headers).toString());
    }

    private static void hold(String what, String schema, String json) {
        try {
            var breaches = SCHEMAS.getSchema(
                            SchemaLocation.of(Contracts.ID_PREFIX + "schemas/" + schema + ".schema.json"), STRICT)
                    .validate(json, InputFormat.JSON);
            if (!breaches.isEmpty()) {
                throw new AssertionError(what + " breaks its contract: "
                        + breaches.stream().map(Object::toString).collect(Collectors.joining("; ")) + "\n" + json);
            }
        } catch (IllegalArgumentException malformed) {
            throw new AssertionError(what + " is not JSON: " + json, malformed);
        }
    }
}
