package birth.workflows.journey;

import jakarta.enterprise.context.ApplicationScoped;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Tells the department of {@code item} that its notice {@code noticeId} was answered with form version {@code formVersion}. */
@ApplicationScoped
public class ForwardAnswer implements JavaDelegate {

    private final Requests requests;

    ForwardAnswer(Requests requests) {
        this.requests = requests;
    }

    @Override
    public void execute(DelegateExecution step) {
        requests.answered(
                step.getProcessBusinessKey(),
                (String) step.getVariable("item"),
                (String) step.getVariable("noticeId"),
                (Integer) step.getVariable("formVersion"));
    }
}
