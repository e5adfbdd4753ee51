package birth.kit.problem;

import java.util.List;

/** The rule says no: a stable code, an HTTP status and a text for the person who must act. Never holds a person's data. */
public class Refusal extends RuntimeException {

    private final int status;
    private final String code;
    private final transient List<Problem.FieldError> errors;
    private final Integer retryAfterSeconds;

    private Refusal(
            int status, String code, String message, List<Problem.FieldError> errors, Integer retryAfterSeconds) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
        this.errors = errors;
        this.retryAfterSeconds = retryAfterSeconds;
    }

    /** 404: there is no such thing, or not for this caller. */
    public static Refusal unknown(String code, String message) {
        return new Refusal(404, code, message, List.of(), null);
    }

    /** 403: it is there, but not for this caller to do. */
    public static Refusal forbidden(String code, String message) {
        return new Refusal(403, code, message, List.of(), null);
    }

    /** 409: the state of things does not allow it now. */
    public static Refusal conflict(String code, String message) {
        return new Refusal(409, code, message, List.of(), null);
    }

    /** 400: the input is ill-formed; every faulty field is told. */
    public static Refusal malformed(String code, String message, List<Problem.FieldError> errors) {
        return new Refusal(400, code, message, List.copyOf(errors), null);
    }

    /** 422: well-formed, but it breaks a rule; every faulty field is told. */
    public static Refusal unprocessable(String code, String message, List<Problem.FieldError> errors) {
        return new Refusal(422, code, message, List.copyOf(errors), null);
    }

    /** 409 that names what would do instead, one entry each. */
    public static Refusal conflict(String code, String message, List<Problem.FieldError> instead) {
        return new Refusal(409, code, message, List.copyOf(instead), null);
    }

    /** 429: asked too often. */
    public static Refusal tooMany(String code, String message, int retryAfterSeconds) {
        return new Refusal(429, code, message, List.of(), retryAfterSeconds);
    }

    /** 503: not yet; ask again after so many seconds. */
    public static Refusal notYet(String code, String message, int retryAfterSeconds) {
        return new Refusal(503, code, message, List.of(), retryAfterSeconds);
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    public List<Problem.FieldError> errors() {
        return errors;
    }

    public Integer retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
