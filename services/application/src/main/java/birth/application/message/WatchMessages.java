package birth.application.message;

import birth.kit.time.BusinessClock;
import birth.kit.work.DueWork;
import birth.kit.work.Sweep;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/** Gives deliveries to the worker when business time has come for them, and tells what only the calendar brings about. */
@ApplicationScoped
class WatchMessages {

    private static final int AT_ONCE = 100;

    private final Deliveries deliveries;
    private final TellByDay tellByDay;
    private final RemindOfSteps remindOfSteps;
    private final MessageTimes times;
    private final DueWork dueWork;
    private final BusinessClock clock;
    private Sweep handOver;
    private Sweep byDay;
    private Sweep bySteps;

    WatchMessages(
            Deliveries deliveries,
            TellByDay tellByDay,
            RemindOfSteps remindOfSteps,
            MessageTimes times,
            DueWork dueWork,
            BusinessClock clock) {
        this.deliveries = deliveries;
        this.tellByDay = tellByDay;
        this.remindOfSteps = remindOfSteps;
        this.times = times;
        this.dueWork = dueWork;
        this.clock = clock;
    }

    void onStart(@Observes StartupEvent start) {
        handOver = Sweep.every(Duration.ofSeconds(1), "deliveries", this::handOver);
        byDay = Sweep.every(Duration.ofSeconds(5), "messages-by-day", tellByDay::tell);
        bySteps = Sweep.every(Duration.ofSeconds(5), "step-reminders", remindOfSteps::tell);
    }

    void onStop(@Observes ShutdownEvent stop) {
        handOver.close();
        byDay.close();
        bySteps.close();
    }

    private void handOver() {
        if (times.quietHours().isQuiet(clock.instant())) {
            return;
        }
        QuarkusTransaction.requiringNew()
                .run(() -> deliveries.due(clock.instant(), AT_ONCE).forEach(delivery -> {
                    delivery.handOver();
                    dueWork.add(SendMessage.KIND, delivery.id().toString());
                }));
    }
}
