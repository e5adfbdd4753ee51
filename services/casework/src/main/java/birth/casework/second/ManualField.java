package birth.casework.second;

import birth.kit.problem.Problem;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One field of a result that is entered by hand.
 *
 * @param key flat key of the combined form (domain.md 1.5), as in the office's result
 * @param shape what a value must look like as a whole
 * @param what the shape in words, for the clerk
 */
public record ManualField(String key, boolean required, Pattern shape, String what) {

    Optional<Problem.FieldError> fault(String value) {
        if (value == null || value.isBlank()) {
            return required ? Optional.of(error("MISSING")) : Optional.empty();
        }
        return shape.matcher(value).matches() ? Optional.empty() : Optional.of(error("ILL_FORMED"));
    }

    private Problem.FieldError error(String code) {
        return new Problem.FieldError(key, code, "应为" + what, "请对照线下证件填写");
    }
}
