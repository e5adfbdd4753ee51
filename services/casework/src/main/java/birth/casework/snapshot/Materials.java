package birth.casework.snapshot;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;

/** The papers of a child's application, by kind; their bytes are pulled from the application by id. */
public record Materials(List<Material> all) {

    private static final JsonMapper JSON = new JsonMapper();

    /** @param kind e.g. {@code marriage-certificate} */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Material(String id, String kind) {}

    static Materials in(String json) {
        if (json == null || json.isBlank()) {
            return new Materials(List.of());
        }
        try {
            return new Materials(List.of(JSON.readValue(json, Material[].class)));
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("The list of papers in a projection cannot be read");
        }
    }

    public boolean have(String id) {
        return all.stream().anyMatch(material -> material.id().equals(id));
    }

    List<String> idsOf(String kind) {
        return all.stream()
                .filter(material -> material.kind().equals(kind))
                .map(Material::id)
                .sorted()
                .toList();
    }

    List<String> kinds() {
        return all.stream().map(Material::kind).toList();
    }
}
