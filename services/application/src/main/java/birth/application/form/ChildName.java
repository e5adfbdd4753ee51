package birth.application.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a child's name stands first: in the police's register, before it on the certificate (domain.md 8.4), changed or not (3.4). */
public final class ChildName {

    private ChildName() {}

    /** Empty as long as neither is there and the parents' form alone has a name. */
    public static Optional<String> in(Map<String, Map<String, JsonNode>> resultsByItem) {
        return Stream.of("H", "B")
                .map(item -> resultsByItem.getOrDefault(item, Map.of()).get("child.name"))
                .filter(name -> name != null && !name.asText().isEmpty())
                .map(JsonNode::asText)
                .findFirst();
    }
}
