package birth.application.form;

import birth.application.realname.Person;
import birth.kit.problem.Problem.FieldError;
import java.util.List;

/** Money goes to an account of the mother (M) or of a parent (S) and of nobody else (domain.md 1.5, no. 71). */
public final class PayeeCheck {

    private PayeeCheck() {}

    public static List<FieldError> faults(Form form, Person mother) {
        var payee = form.pay().payeeName();
        var isMother = payee == null || payee.equals(mother.name());
        var mayBeFather = !form.items().contains("M") && form.namesFather();
        return isMother || mayBeFather && payee.equals(form.father().name())
                ? List.of()
                : List.of(Fault.PAYEE.at("pay.payeeName"));
    }
}
