package birth.workflows.engine;

import birth.kit.time.BusinessClock;
import birth.kit.work.Sweep;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** Brings the engine up before the first message is read: tables, definitions, business time, due jobs. */
@ApplicationScoped
class EngineStart {

    private static final List<String> DEFINITIONS =
            List.of("newborn-child.bpmn", "single-item.bpmn", "paper-replaced.bpmn", "child-died.bpmn");
    private static final Duration CLOCK_LOOK = Duration.ofMillis(250);

    private final ProcessEngine engine;
    private final BusinessClock clock;
    private Sweep clockSweep;
    private Duration offset = Duration.ZERO;

    EngineStart(ProcessEngine engine, BusinessClock clock) {
        this.engine = engine;
        this.clock = clock;
    }

    void onStart(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE + 10) StartupEvent start) {
        followBusinessTime();
        clockSweep = Sweep.every(CLOCK_LOOK, "engine-clock", this::followBusinessTime);
        deploy();
        jobs().start();
    }

    void onStop(@Observes ShutdownEvent stop) {
        jobs().shutdown();
        clockSweep.close();
    }

    /** Deploys only what changed, so that replicas and restarts share one deployment. */
    void deploy() {
        var deployment = engine.getRepositoryService()
                .createDeployment()
                .name("definitions")
                .enableDuplicateFiltering(true);
        DEFINITIONS.forEach(deployment::addClasspathResource);
        deployment.deploy();
    }

    private void followBusinessTime() {
        var now = clock.offset();
        ClockUtil.offset(now.toMillis());
        if (!now.equals(offset)) {
            offset = now;
            jobs().jobWasAdded();
        }
    }

    private JobExecutor jobs() {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
    }
}
