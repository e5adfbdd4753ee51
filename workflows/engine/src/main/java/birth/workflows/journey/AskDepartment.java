package birth.workflows.journey;

import jakarta.enterprise.context.ApplicationScoped;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Asks the department of {@code item}; {@code after} names the items whose results it must be shown. */
@ApplicationScoped
public class AskDepartment implements JavaDelegate {

    private final Requests requests;

    AskDepartment(Requests requests) {
        this.requests = requests;
    }

    @Override
    public void execute(DelegateExecution step) {
        var after = (String) step.getVariable("after");
        requests.ask(step.getProcessBusinessKey(), (String) step.getVariable("item"), after == null ? "" : after);
    }
}
