package birth.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Personal data never travels on the bus (architecture.md section 2): no schema may make room for it. */
class PersonalDataTest {
    private static final JsonNode IMPERSONAL_KEY =
            Schemas.parse(Contracts.schema("common")).at("/$defs/impersonalKey");

    static Stream<String> schemas() {
        return Stream.concat(Contracts.eventTypes().stream(), Stream.of("common"));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void no_schema_has_a_property_named_like_personal_data(String name) {
        assertThat(personalProperties(Schemas.parse(Contracts.schema(name)))).isEmpty();
    }

    @Test
    void the_search_finds_a_planted_property_at_any_depth() {
        var schema =
                Schemas.parse("{\"properties\": {\"children\": {\"items\": {\"properties\": {\"motherIdNo\": {}}}}}}");
        assertThat(personalProperties(schema)).containsExactly("motherIdNo");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name",
                "childName",
                "idNo",
                "mobile",
                "mailAddress",
                "certNo",
                "weightG",
                "lengthCm",
                "motherHBsAg",
                "sex",
                "birthDateTime",
                "bankAccount",
                "householderId"
            })
    void a_message_that_smuggles_a_field_of_a_person_is_refused(String key) {
        for (var type : Contracts.eventTypes()) {
            var data = (ObjectNode)
                    Schemas.parse(Contracts.examples(type).getFirst().data());
            assertThat(Schemas.faults(Schemas.of(type), data.put(key, "x").toString()))
                    .as(type)
                    .isNotEmpty();
        }
    }

    @Test
    void a_field_of_a_person_deep_in_a_message_is_refused() {
        var data = (ObjectNode)
                Schemas.parse(Contracts.examples("case.submitted.v1").getFirst().data());
        ((ObjectNode) data.at("/children/0")).put("familyName", "x");
        assertThat(Schemas.faults(Schemas.of("case.submitted.v1"), data.toString()))
                .isNotEmpty();
    }

    private static List<String> personalProperties(JsonNode schema) {
        var allowed = Schemas.ofText(IMPERSONAL_KEY);
        var found = new ArrayList<String>();
        schema.findValues("properties").stream()
                .flatMap(properties -> names(properties))
                .filter(name -> !Schemas.faults(allowed, "\"" + name + "\"").isEmpty())
                .forEach(found::add);
        return found;
    }

    private static Stream<String> names(JsonNode properties) {
        return properties.properties().stream()
                .flatMap(entry -> Stream.concat(
                        Stream.of(entry.getKey()),
                        entry.getValue().findValues("properties").stream().flatMap(PersonalDataTest::names)));
    }
}
