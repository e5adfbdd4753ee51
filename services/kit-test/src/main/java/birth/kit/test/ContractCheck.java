package birth.kit.test;

import birth.contracts.Contracts;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.util.stream.Collectors;

/** Holds a message against the JSON Schema of its type. */
public final class ContractCheck {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012,
            factory -> factory.schemaMappers(mappers -> mappers.mapPrefix(Contracts.ID_PREFIX, Contracts.CLASSPATH)));

    private ContractCheck() {
    }

    /** @throws AssertionError naming every breach */
    public static void check(String type, String data) {
        try {
            var breaches = SCHEMAS.getSchema(Contracts.schema(type)).validate(JSON.readTree(data));
            if (!breaches.isEmpty()) {
                throw new AssertionError(type + " breaks its contract: "
                        + breaches.stream().map(Object::toString).collect(Collectors.joining("; ")) + "\n" + data);
            }
        } catch (JsonProcessingException malformed) {
            throw new AssertionError(type + " is not JSON: " + data, malformed);
        }
    }
}
