package birth.application.reference;

import birth.kit.problem.Problem.FieldError;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/**
 * Of one kind of reference data: what is in force where nothing was published, and whether a proposed content can be used, asked
 * before anybody can approve it. Stands with who reads the kind.
 */
public interface ContentRule {

    ReferenceKind kind();

    /** Every fault at once; the day is that from which the content would be in force. */
    List<FieldError> faults(String key, JsonNode content, LocalDate validFrom);

    /** The first edition of every key, as shipped with this version. */
    List<ShippedEdition> shipped(LocalDate day);

    static FieldError fault(String field, String code, String message, String fix) {
        return new FieldError(field, code, message, fix);
    }

    /** Whether this is a day, yyyy-MM-dd. */
    static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException noDay) {
            return false;
        }
    }
}
