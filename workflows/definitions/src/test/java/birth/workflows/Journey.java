package birth.workflows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;

/** One child on its way through an engine in memory; what the process asks of departments is only written down. */
final class Journey {
    private static final AtomicInteger CASES = new AtomicInteger();
    private static final List<String> SAID = new ArrayList<>();
    static final ProcessEngine ENGINE = engine();

    private final String subject;
    private final String instance;

    private Journey(String subject, String instance) {
        this.subject = subject;
        this.instance = instance;
    }

    static Journey start(String items, String consent) {
        SAID.clear();
        var subject = "CASE-" + CASES.incrementAndGet() + "-1";
        var variables = Map.<String, Object>of("items", items, "consent", consent);
        return new Journey(
                subject,
                ENGINE.getRuntimeService()
                        .startProcessInstanceByKey("newborn-child", subject, variables)
                        .getId());
    }

    Journey finished(String item, String outcome) {
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

    Journey idNumberKnown() {
        return hear("id-number-known", Map.of());
    }

    Journey noticeAnswered(String item) {
        ENGINE.getRuntimeService()
                .createMessageCorrelation("notice-answered")
                .processInstanceBusinessKey(subject)
                .setVariablesToTriggeredScope(Map.of("item", item, "noticeId", "N1"))
                .correlateAll();
        return this;
    }

    private Journey hear(String message, Map<String, Object> variables) {
        ENGINE.getRuntimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(subject)
                .setVariables(variables)
                .correlateAll();
        return this;
    }

    /** The consent timer fires now, whatever the time. */
    Journey consentTimeRunsOut() {
        var timer = ENGINE.getManagementService()
                .createJobQuery()
                .processInstanceId(instance)
                .timers()
                .singleResult();
        ENGINE.getManagementService().executeJob(timer.getId());
        return this;
    }

    long openTimers() {
        return ENGINE.getManagementService()
                .createJobQuery()
                .processInstanceId(instance)
                .timers()
                .count();
    }

    /** Everything asked so far, in order: `ask B`, `cancel I`, `forward H N1`. */
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
        configuration.setBeans(Map.of(
                "askDepartment", says(step -> "ask " + step.getVariable("item")),
                "cancelItem", says(step -> "cancel " + step.getVariable("item") + " " + step.getVariable("reasonCode")),
                "forwardAnswer",
                        says(step -> "forward " + step.getVariable("item") + " " + step.getVariable("noticeId"))));
        var engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("newborn-child.bpmn")
                .deploy();
        return engine;
    }

    private static JavaDelegate says(Function<DelegateExecution, String> line) {
        return step -> SAID.add(line.apply(step));
    }
}
