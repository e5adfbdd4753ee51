package birth.workflows;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;

/**
 * One process of a child on its way through an engine in memory. What it asks of departments is only written down; what is
 * heard is told to whatever waits for it and kept as a variable, as the engine service does.
 */
final class Journey {
    private static final AtomicInteger CASES = new AtomicInteger();
    private static final List<String> SAID = new ArrayList<>();
    private static final Set<String> ENDED = new HashSet<>();
    static final ProcessEngine ENGINE = engine();

    private final String subject;
    private final String instance;

    private Journey(String subject, String instance) {
        this.subject = subject;
        this.instance = instance;
    }

    static Journey start(String items, String consent) {
        return begin("newborn-child", Map.of("items", items, "consent", consent));
    }

    static Journey single(String item, String predecessor) {
        return begin(
                "single-item",
                Map.of(
                        "item",
                        item,
                        "department",
                        "medical-insurance",
                        "after",
                        "B",
                        "predecessor",
                        predecessor,
                        "predecessorOwner",
                        "birth-certificate"));
    }

    static Journey replaced(String item, String resultId) {
        return begin(
                "paper-replaced",
                Map.of("item", item, "department", "household-registration", "ofItem", "B", "resultId", resultId));
    }

    static Journey died(String ended, String told) {
        return begin("child-died", Map.of("ended", letters(ended), "told", letters(told)));
    }

    /** A process that was under way when the second version of the definition came. */
    static Journey begunWithTheFirstDefinition(String items, String consent) {
        clear();
        var first = ENGINE.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey("newborn-child")
                .processDefinitionVersion(1)
                .singleResult();
        var subject = nextSubject();
        var variables = Map.<String, Object>of("items", items, "consent", consent);
        return new Journey(
                subject,
                ENGINE.getRuntimeService()
                        .startProcessInstanceById(first.getId(), subject, variables)
                        .getId());
    }

    private static Journey begin(String definition, Map<String, Object> variables) {
        clear();
        var subject = nextSubject();
        return new Journey(
                subject,
                ENGINE.getRuntimeService()
                        .startProcessInstanceByKey(definition, subject, variables)
                        .getId());
    }

    private static TypedValue letters(String items) {
        var letters = items.chars().mapToObj(Character::toString).toList();
        return Variables.untypedValue(letters, true);
    }

    private static void clear() {
        SAID.clear();
        ENDED.clear();
    }

    private static String nextSubject() {
        return "CASE-" + CASES.incrementAndGet() + "-1";
    }

    Journey finished(String item, String outcome) {
        ENDED.add(item);
        return hear(item + "-finished", Map.of("outcome_" + item, outcome));
    }

    Journey completed(String... items) {
        for (var item : items) {
            finished(item, "COMPLETED");
        }
        return this;
    }

    Journey consent(String decision) {
        return hear("consent-decided", Map.of("consent", decision));
    }

    /** Whoever consented has taken it back: the decision is open again. */
    Journey consentRevoked() {
        return keep(Map.of("consent", "WAITING"));
    }

    Journey idNumberKnown() {
        return hear("id-number-known", Map.of());
    }

    Journey acknowledged(String item, String resultId) {
        return hear(item + "-acknowledged-" + resultId, Map.of());
    }

    Journey predecessor(String state) {
        return keep(Map.of("predecessor", state));
    }

    private Journey hear(String message, Map<String, Object> variables) {
        ENGINE.getRuntimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(subject)
                .setVariables(variables)
                .correlateAll();
        return keep(variables);
    }

    private Journey keep(Map<String, Object> variables) {
        if (!ended()) {
            ENGINE.getRuntimeService().setVariables(instance, variables);
        }
        return this;
    }

    long openTimers() {
        return ENGINE.getManagementService()
                .createJobQuery()
                .processInstanceId(instance)
                .timers()
                .count();
    }

    /** Everything asked so far, in order: `ask B`, `cancel I`, `tell H`. */
    List<String> said() {
        return List.copyOf(SAID);
    }

    List<String> waiting() {
        return ended()
                ? List.of()
                : ENGINE.getRuntimeService().getActiveActivityIds(instance).stream()
                        .sorted()
                        .toList();
    }

    /** The nodes at which its branches have ended. */
    List<String> ends() {
        return ENGINE
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance)
                .activityType("noneEndEvent")
                .list()
                .stream()
                .map(node -> node.getActivityId())
                .toList();
    }

    boolean ended() {
        return ENGINE.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(instance)
                        .count()
                == 0;
    }

    private static ProcessEngine engine() {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setJdbcUrl("jdbc:h2:mem:journeys;DB_CLOSE_DELAY=-1");
        configuration.setJobExecutorActivate(false);
        configuration.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(new TakenWays())));
        configuration.setBeans(Map.of(
                "askDepartment", (JavaDelegate) Journey::ask,
                "cancelItem", says(step -> "cancel " + step.getVariable("item") + " " + step.getVariable("reasonCode")),
                "tellOfDeath", says(step -> "tell " + step.getVariable("item")),
                "tellReplaced",
                        says(step -> "replaced " + step.getVariable("ofItem") + " to " + step.getVariable("item"))));
        var engine = configuration.buildProcessEngine();
        deploy(engine, "newborn-child-first.bpmn");
        deploy(engine, "newborn-child.bpmn", "single-item.bpmn", "paper-replaced.bpmn", "child-died.bpmn");
        return engine;
    }

    private static void ask(DelegateExecution step) {
        var item = (String) step.getVariable("item");
        if (ENDED.contains(item)) {
            throw new BpmnError("ALREADY_ENDED");
        }
        SAID.add("ask " + item);
    }

    private static void deploy(ProcessEngine engine, String... files) {
        var deployment = engine.getRepositoryService().createDeployment();
        List.of(files).forEach(deployment::addClasspathResource);
        deployment.deploy();
    }

    private static JavaDelegate says(Function<DelegateExecution, String> line) {
        return step -> SAID.add(line.apply(step));
    }
}
