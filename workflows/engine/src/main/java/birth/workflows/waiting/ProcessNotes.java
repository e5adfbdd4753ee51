package birth.workflows.waiting;

import birth.kit.outbox.Outbox;
import birth.kit.outbox.OutgoingEvent;
import birth.workflows.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Listens to every process: a node with the property {@code owner} opens a wait when it is entered and closes it when it is
 * left, however it is left; the beginning and the end of a process are said on the bus.
 */
@ApplicationScoped
public class ProcessNotes extends AbstractBpmnParseListener {

    private final Waits waits;
    private final Outbox outbox;

    ProcessNotes(Waits waits, Outbox outbox) {
        this.waits = waits;
        this.outbox = outbox;
    }

    @Override
    public void parseProcess(Element process, ProcessDefinitionEntity definition) {
        definition.addListener(
                ExecutionListener.EVENTNAME_START, (ExecutionListener) step -> say("process.started.v1", step));
        definition.addListener(
                ExecutionListener.EVENTNAME_END, (ExecutionListener) step -> say("process.ended.v1", step));
    }

    @Override
    public void parseReceiveTask(Element node, ScopeImpl scope, ActivityImpl activity) {
        watch(node, activity);
    }

    @Override
    public void parseEventBasedGateway(Element node, ScopeImpl scope, ActivityImpl activity) {
        watch(node, activity);
    }

    @Override
    public void parseIntermediateCatchEvent(Element node, ScopeImpl scope, ActivityImpl activity) {
        watch(node, activity);
    }

    private void watch(Element node, ActivityImpl activity) {
        var properties = properties(node);
        if (properties.containsKey("owner")) {
            var note = new WaitNote(
                    activity.getId(),
                    expression(properties.get("item")),
                    expression(properties.get("owner")),
                    properties.get("reason"),
                    Duration.parse(properties.get("due")),
                    properties.get("window"));
            activity.addListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) step -> open(step, note));
            activity.addListener(ExecutionListener.EVENTNAME_END, (ExecutionListener)
                    step -> waits.close(subject(step), note.place(), step.getActivityInstanceId()));
        }
    }

    private void open(DelegateExecution step, WaitNote note) {
        var item = note.item() == null ? null : (String) note.item().getValue(step);
        waits.open(subject(step), note, item, (String) note.owner().getValue(step), step.getActivityInstanceId());
    }

    private static Expression expression(String text) {
        return text == null
                ? null
                : Context.getProcessEngineConfiguration().getExpressionManager().createExpression(text);
    }

    private void say(String type, DelegateExecution step) {
        var subject = subject(step);
        var version = ((ExecutionEntity) step).getProcessDefinition().getVersion();
        outbox.append(OutgoingEvent.of(
                "process-events",
                subject.caseNo(),
                type,
                subject.text(),
                new ProcessSaid(subject.caseNo(), subject.childIndex(), version)));
    }

    private static Subject subject(DelegateExecution step) {
        return Subject.of(step.getProcessBusinessKey());
    }

    private static Map<String, String> properties(Element node) {
        var found = new HashMap<String, String>();
        var extensions = node.element("extensionElements");
        var properties =
                extensions == null ? null : extensions.elementNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "properties");
        if (properties != null) {
            properties
                    .elements()
                    .forEach(property -> found.put(property.attribute("name"), property.attribute("value")));
        }
        return found;
    }

    record ProcessSaid(String caseNo, int childIndex, int definitionVersion) {}
}
