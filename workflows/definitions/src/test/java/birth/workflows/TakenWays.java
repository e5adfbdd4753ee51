package birth.workflows;

import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Remembers every sequence flow that any process has taken, as {@code process:version/flow}. */
final class TakenWays extends AbstractBpmnParseListener {

    private static final Set<String> TAKEN = new TreeSet<>();

    static Set<String> all() {
        return Set.copyOf(TAKEN);
    }

    @Override
    public void parseSequenceFlow(Element flow, ScopeImpl scope, TransitionImpl transition) {
        transition.addListener(ExecutionListener.EVENTNAME_TAKE, (ExecutionListener) step -> {
            var definition = step.getProcessDefinitionId().split(":");
            TAKEN.add(definition[0] + ":" + definition[1] + "/" + step.getCurrentTransitionId());
        });
    }
}
