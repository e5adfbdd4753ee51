package birth.portal.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * RFC 9457 problem details, in the shape every service uses.
 *
 * @param code stable and searchable; texts may change
 * @param detail what is wrong and how to mend it, in plain Chinese
 * @param errors one entry per faulty field, all at once
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(String type, String title, int status, String code, String detail, List<Fault> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem(String title, int status, String code, String detail) {
        this(title, status, code, detail, List.of());
    }

    public Problem(String title, int status, String code, String detail, List<Fault> errors) {
        this("about:blank", title, status, code, detail, errors);
    }

    /** One faulty field, as the sender named it. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Fault(String field, String code, String message, String fix) {}
}
