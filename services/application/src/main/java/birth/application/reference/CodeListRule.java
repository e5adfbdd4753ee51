package birth.application.reference;

import static birth.application.reference.ContentRule.fault;

import birth.kit.problem.Problem.FieldError;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** A code list must be one that is read, with its columns and every code in use (domain.md 6.2, 6.4, 6.9, 3.12). */
@ApplicationScoped
class CodeListRule implements ContentRule {

    @Override
    public ReferenceKind kind() {
        return ReferenceKind.CODE_LIST;
    }

    @Override
    public List<ShippedEdition> shipped(LocalDate day) {
        return ShippedTable.editions(kind());
    }

    @Override
    public List<FieldError> faults(String key, JsonNode content, LocalDate validFrom) {
        return ShippedTable.of(kind(), key)
                .map(table -> TableContent.faults(table, content, validFrom))
                .orElseGet(() -> List.of(fault(
                        "key",
                        "CODE_LIST_UNKNOWN",
                        "没有这个代码表",
                        "可用的代码表：" + String.join("、", ShippedTable.keys(kind())))));
    }
}
