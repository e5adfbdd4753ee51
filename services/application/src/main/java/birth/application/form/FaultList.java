package birth.application.form;

import birth.kit.problem.Problem.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Gathers every fault of a form; what is missing is no fault here. */
final class FaultList {

    private final List<FieldError> faults = new ArrayList<>();

    void check(String field, String value, Predicate<String> right, Fault fault) {
        if (value != null && !right.test(value)) {
            faults.add(fault.at(field));
        }
    }

    void check(String field, String value, Pattern shape, Fault fault) {
        check(field, value, text -> shape.matcher(text).matches(), fault);
    }

    void add(FieldError fault) {
        faults.add(fault);
    }

    List<FieldError> all() {
        return List.copyOf(faults);
    }
}
