package birth.application.draft;

import birth.application.form.Fault;
import birth.application.form.Form;
import birth.application.realname.RealNames;
import birth.kit.problem.Problem.FieldError;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Money goes to an account of the mother (M) or of a parent (S) and of nobody else (domain.md 1.5, no. 71). */
@ApplicationScoped
class PayeeCheck {

    private final RealNames realNames;

    PayeeCheck(RealNames realNames) {
        this.realNames = realNames;
    }

    /** @param motherRef real-name reference of the mother, who submits */
    List<FieldError> faults(Form form, String motherRef) {
        var payee = form.pay().payeeName();
        var isMother = payee == null || payee.equals(realNames.person(motherRef).name());
        var mayBeFather = !form.items().contains("M") && form.namesFather();
        return isMother || mayBeFather && payee.equals(form.father().name())
                ? List.of()
                : List.of(Fault.PAYEE.at("pay.payeeName"));
    }
}
