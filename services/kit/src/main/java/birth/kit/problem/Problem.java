package birth.kit.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * RFC 9457 problem details as every service answers them.
 *
 * @param code stable and searchable; texts may change
 * @param detail what is wrong and how to mend it, in plain Chinese
 * @param errors one entry per faulty field, all at once
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String code,
        String detail,
        String instance,
        String traceId,
        List<FieldError> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /**
     * One faulty field.
     *
     * @param field key of the field as the sender wrote it
     * @param code stable code of the fault
     * @param message what is wrong, for the person who typed it
     * @param fix how to mend it
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record FieldError(String field, String code, String message, String fix) {}
}
