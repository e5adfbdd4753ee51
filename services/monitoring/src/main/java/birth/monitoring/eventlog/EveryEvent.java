package birth.monitoring.eventlog;

import birth.kit.inbox.Intake;
import birth.kit.inbox.Subscription;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears all topics. Order does not matter to a log: a gap in a stream is news to be shown, not a reason to wait. */
@ApplicationScoped
class EveryEvent {

    private static final Set<String> EVERY_TYPE = Set.of();

    private final Intake intake;
    private final Subscription subscription;

    EveryEvent(Intake intake, EventLog log) {
        this.intake = intake;
        this.subscription = Subscription.toTypes("every-event", EVERY_TYPE, log::append);
    }

    @Incoming("every-event")
    @Blocking
    void on(ConsumerRecords<String, String> batch) {
        intake.receive(subscription, batch);
    }
}
