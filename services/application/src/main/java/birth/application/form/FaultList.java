package birth.application.form;

import birth.application.code.CodeList;
import birth.kit.problem.Problem.FieldError;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Gathers every fault of a form as of a day; what is missing is no fault here. */
final class FaultList {

    private final LocalDate today;
    private final List<FieldError> faults = new ArrayList<>();

    FaultList(LocalDate today) {
        this.today = today;
    }

    void check(String field, String value, Predicate<String> right, Fault fault) {
        if (value != null && !right.test(value)) {
            faults.add(fault.at(field));
        }
    }

    void check(String field, String value, Pattern shape, Fault fault) {
        check(field, value, text -> shape.matcher(text).matches(), fault);
    }

    void check(String field, String value, CodeList list, Fault fault) {
        check(field, value, code -> list.has(code, today), fault);
    }

    void add(FieldError fault) {
        faults.add(fault);
    }

    LocalDate today() {
        return today;
    }

    List<FieldError> all() {
        return List.copyOf(faults);
    }
}
