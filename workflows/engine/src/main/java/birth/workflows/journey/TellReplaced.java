package birth.workflows.journey;

import jakarta.enterprise.context.ApplicationScoped;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Tells the department of {@code item} that {@code ofItem} now has the result {@code resultId}. */
@ApplicationScoped
public class TellReplaced implements JavaDelegate {

    private final Requests requests;

    TellReplaced(Requests requests) {
        this.requests = requests;
    }

    @Override
    public void execute(DelegateExecution step) {
        requests.paperReplaced(
                step.getProcessBusinessKey(),
                (String) step.getVariable("item"),
                (String) step.getVariable("ofItem"),
                (String) step.getVariable("resultId"),
                (String) step.getVariable("change"));
    }
}
