package birth.application.birth;

import birth.kit.event.Event;
import birth.kit.inbox.Intake;
import birth.kit.inbox.Subscription;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Remembers each recorded delivery; its record is pulled after the commit, and again when the hospital has amended it. */
@ApplicationScoped
public class BirthEvents {

    private final Intake intake;
    private final Births births;
    private final PullDelivery pullDelivery;
    private final Subscription subscription = Subscription.toTypes("births", Set.of("birth.recorded.v1"), this::hear);

    BirthEvents(Intake intake, Births births, PullDelivery pullDelivery) {
        this.intake = intake;
        this.births = births;
        this.pullDelivery = pullDelivery;
    }

    @Incoming("birth-events")
    @Blocking
    public void receive(ConsumerRecords<String, String> batch) {
        intake.receive(subscription, batch);
    }

    private void hear(Event event) {
        var deliveryRef = event.text("deliveryRef");
        if (births.findByIdOptional(deliveryRef).isEmpty()) {
            births.persist(Birth.heardOf(deliveryRef));
        }
        pullDelivery.later(deliveryRef);
    }
}
