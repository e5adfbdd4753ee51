package birth.workflows.journey;

import jakarta.enterprise.context.ApplicationScoped;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * Asks the department of {@code item}; {@code after} names the items whose results it must be shown. An item that has ended
 * before (withdrawn, ended by death) is never asked, and none twice in one attempt: that is the error {@code ALREADY_ENDED},
 * and a branch of an older definition, which does not catch it, ends there.
 */
@ApplicationScoped
public class AskDepartment implements JavaDelegate {

    private final Requests requests;
    private final Errands errands;

    AskDepartment(Requests requests, Errands errands) {
        this.requests = requests;
        this.errands = errands;
    }

    @Override
    public void execute(DelegateExecution step) {
        var subject = step.getProcessBusinessKey();
        var item = (String) step.getVariable("item");
        var after = (String) step.getVariable("after");
        if (errands.find(subject, item)
                .filter(errand -> errand.isOpen() && !errand.asked())
                .isEmpty()) {
            throw new BpmnError("ALREADY_ENDED");
        }
        requests.ask(subject, item, after == null ? "" : after);
    }
}
