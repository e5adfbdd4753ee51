package birth.kit.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class OpenApiCheckTest {

    private static final JsonNode AGREED =
            tree("{\"paths\":{\"/cases\":{\"get\":{\"tags\":[\"a\",\"b\"]},\"head\":{}}}}");

    @Test
    void does_not_mind_the_order_of_fields() {
        assertThat(OpenApiCheck.difference(
                        AGREED, tree("{\"paths\":{\"/cases\":{\"head\":{},\"get\":{\"tags\":[\"a\",\"b\"]}}}}")))
                .isEmpty();
    }

    @Test
    void names_every_door_that_came_went_or_changed() {
        assertThat(OpenApiCheck.difference(
                        AGREED, tree("{\"paths\":{\"/cases\":{\"get\":{\"tags\":[\"b\"]},\"put\":{}}}}")))
                .containsExactly("/paths/~1cases/get/tags", "/paths/~1cases/head", "/paths/~1cases/put");
    }

    private static JsonNode tree(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException malformed) {
            throw new IllegalArgumentException(malformed);
        }
    }
}
