package birth.casework.second;

import birth.kit.problem.Problem;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
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

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** A required day of the calendar; an office never enters what is still to come. */
    public static ManualField day(String key, String what) {
        return new ManualField(key, true, DAY, what + "（形如2026-11-03，不晚于今天）");
    }

    Optional<Problem.FieldError> fault(String value, LocalDate today) {
        if (value == null || value.isBlank()) {
            return required ? Optional.of(error("MISSING")) : Optional.empty();
        }
        var well = shape.matcher(value).matches() && (shape != DAY || isUntil(today, value));
        return well ? Optional.empty() : Optional.of(error("ILL_FORMED"));
    }

    private static boolean isUntil(LocalDate today, String day) {
        try {
            return !LocalDate.parse(day).isAfter(today);
        } catch (DateTimeParseException noSuchDay) {
            return false;
        }
    }

    private Problem.FieldError error(String code) {
        return new Problem.FieldError(key, code, "应为" + what, "请对照线下证件填写");
    }
}
