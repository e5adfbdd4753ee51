package birth.vaccination.childfile;

import birth.kit.event.Event;
import birth.kit.inbox.Intake;
import birth.kit.inbox.Subscription;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears of births; the record itself is pulled after the commit. */
@ApplicationScoped
class BirthEvents {

    private final Intake intake;
    private final Deliveries deliveries;
    private final Subscription subscription =
            Subscription.toTypes("birth-events", Set.of("birth.recorded.v1"), this::recorded);

    BirthEvents(Intake intake, Deliveries deliveries) {
        this.intake = intake;
        this.deliveries = deliveries;
    }

    @Incoming("birth-events")
    @Blocking
    void on(ConsumerRecords<String, String> batch) {
        intake.receive(subscription, batch);
    }

    private void recorded(Event event) {
        deliveries.pullLater(event.text("deliveryRef"));
    }
}
