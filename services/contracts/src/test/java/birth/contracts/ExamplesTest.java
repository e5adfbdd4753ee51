package birth.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExamplesTest {
    static Stream<Contracts.Example> examples() {
        return Contracts.eventTypes().stream().flatMap(type -> Contracts.examples(type).stream());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void every_example_keeps_to_its_schema(Contracts.Example example) {
        assertThat(Schemas.faults(Schemas.of(example.type()), example.data())).isEmpty();
        assertThat(Schemas.faults(Schemas.of("headers"), example.headers())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void headers_and_data_of_an_example_tell_the_same(Contracts.Example example) {
        var data = Schemas.parse(example.data());
        var headers = Schemas.parse(example.headers());
        assertThat(headers.path("ce_type").asText()).isEqualTo(example.type());
        assertThat(headers.path("ce_subject").asText()).isEqualTo(subject(data));
        if (headers.has("ce_item")) {
            assertThat(headers.path("ce_item").asText())
                    .isEqualTo(data.path("item").asText());
            assertThat(headers.path("ce_attempt").asText())
                    .isEqualTo(data.path("attempt").asText());
        }
        if (example.type().startsWith("item.")) {
            assertThat(headers.path("ce_source").asText())
                    .isEqualTo("/" + data.path("department").asText());
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void case_numbers_of_an_example_carry_the_right_check_character(Contracts.Example example) {
        assertThat(CaseNumbers.in(example.data() + example.headers())).allMatch(CaseNumbers::checks);
    }

    @Test
    void a_wrong_check_character_is_noticed() {
        assertThat(CaseNumbers.checks("22050220261123000123D")).isTrue();
        assertThat(CaseNumbers.checks("22050220261123000123E")).isFalse();
    }

    private static String subject(JsonNode data) {
        if (data.has("kind")) {
            return data.path("kind").asText() + "." + data.path("key").asText();
        }
        if (!data.has("caseNo")) {
            return data.path("deliveryRef").asText();
        }
        return data.path("caseNo").asText()
                + (data.has("childIndex") ? "-" + data.path("childIndex").asText() : "");
    }
}
