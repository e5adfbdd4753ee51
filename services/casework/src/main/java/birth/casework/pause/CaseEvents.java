package birth.casework.pause;

import birth.kit.inbox.Intake;
import birth.kit.inbox.Subscription;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears which cases are locked after a fraud sign, and released. */
@ApplicationScoped
class CaseEvents {

    private final Intake intake;
    private final Subscription subscription;

    CaseEvents(Intake intake, LockCase lockCase) {
        this.intake = intake;
        this.subscription =
                Subscription.toTypes("case-locks", Set.of("case.locked.v1", "case.unlocked.v1"), lockCase::hear);
    }

    @Incoming("case-events")
    @Blocking
    void on(ConsumerRecords<String, String> batch) {
        intake.receive(subscription, batch);
    }
}
