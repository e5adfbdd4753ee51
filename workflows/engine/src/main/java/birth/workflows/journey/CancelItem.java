package birth.workflows.journey;

import jakarta.enterprise.context.ApplicationScoped;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Asks the department of {@code item} to close it for {@code reasonCode}; the department answers with its own decision. */
@ApplicationScoped
public class CancelItem implements JavaDelegate {

    private final Requests requests;

    CancelItem(Requests requests) {
        this.requests = requests;
    }

    @Override
    public void execute(DelegateExecution step) {
        requests.cancel(step.getProcessBusinessKey(), (String) step.getVariable("item"), (String)
                step.getVariable("reasonCode"));
    }
}
