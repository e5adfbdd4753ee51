package birth.application.reference;

import birth.kit.problem.Problem.FieldError;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;

/** Whether a proposed content of one kind can be used: asked before anybody can approve it. Stands with who reads the kind. */
public interface ContentRule {

    ReferenceKind kind();

    /** Every fault at once; the day is that from which the content would be in force. */
    List<FieldError> faults(String key, JsonNode content, LocalDate validFrom);

    static FieldError fault(String field, String code, String message, String fix) {
        return new FieldError(field, code, message, fix);
    }
}
