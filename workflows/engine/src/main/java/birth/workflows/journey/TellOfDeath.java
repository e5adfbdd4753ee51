package birth.workflows.journey;

import jakarta.enterprise.context.ApplicationScoped;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Tells the department of {@code item}, which goes on or has ordered something, that the child has died. */
@ApplicationScoped
public class TellOfDeath implements JavaDelegate {

    private final Requests requests;

    TellOfDeath(Requests requests) {
        this.requests = requests;
    }

    @Override
    public void execute(DelegateExecution step) {
        requests.tellOfDeath(step.getProcessBusinessKey(), (String) step.getVariable("item"));
    }
}
