package birth.application.material;

import static birth.application.reference.ContentRule.fault;

import birth.application.reference.ContentRule;
import birth.application.reference.ReferenceKind;
import birth.application.reference.ShippedEdition;
import birth.kit.problem.Problem.FieldError;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Only a paper of the catalogue can be tolerated; a key misspelt would silently be none. */
@ApplicationScoped
class TolerableRule implements ContentRule {

    private final MaterialCatalogue catalogue;

    TolerableRule(MaterialCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public ReferenceKind kind() {
        return ReferenceKind.PARAMETER;
    }

    /** The parameters themselves are shipped with all others. */
    @Override
    public List<ShippedEdition> shipped(LocalDate day) {
        return List.of();
    }

    @Override
    public List<FieldError> faults(String key, JsonNode content, LocalDate validFrom) {
        if (!key.startsWith(ToleratedMaterials.KEY)) {
            return List.of();
        }
        return Stream.of(content.path("value").asText().split(" "))
                .filter(kind -> !kind.isEmpty() && catalogue.find(kind).isEmpty())
                .map(kind -> fault("content.value", "MATERIAL_KIND_UNKNOWN", "没有材料 " + kind, "请填材料目录中的编码"))
                .toList();
    }
}
