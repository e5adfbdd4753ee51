package birth.workflows.journey;

import birth.kit.event.Event;
import birth.kit.inbox.Intake;
import birth.kit.inbox.Subscription;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** The one consumer of case events and item events; both come on the same thread for the same case. */
@ApplicationScoped
class Facts {

    private final Intake intake;
    private final Subscription subscription;

    Facts(Intake intake, CaseEvents caseEvents, ItemEvents itemEvents) {
        this.intake = intake;
        this.subscription = Subscription.toStreams("workflows", event -> route(event, caseEvents, itemEvents));
    }

    @Incoming("facts")
    @Blocking
    public void receive(ConsumerRecords<String, String> batch) {
        intake.receive(subscription, batch);
    }

    private static void route(Event event, CaseEvents caseEvents, ItemEvents itemEvents) {
        if (event.topic().equals("case-events")) {
            caseEvents.on(event);
        } else {
            itemEvents.on(event);
        }
    }
}
