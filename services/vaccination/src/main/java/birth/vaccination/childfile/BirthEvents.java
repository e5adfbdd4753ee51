package birth.vaccination.childfile;

import birth.kit.event.Event;
import birth.kit.inbox.Intake;
import birth.kit.inbox.Subscription;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears of births and of deaths of newborns; a delivery record is pulled after the commit. */
@ApplicationScoped
class BirthEvents {

    private final Intake intake;
    private final Deliveries deliveries;
    private final CloseChildFile closeChildFile;
    private final Subscription subscription =
            Subscription.toTypes("birth-events", Set.of("birth.recorded.v1", "birth.newborn-died.v1"), this::happened);

    BirthEvents(Intake intake, Deliveries deliveries, CloseChildFile closeChildFile) {
        this.intake = intake;
        this.deliveries = deliveries;
        this.closeChildFile = closeChildFile;
    }

    @Incoming("birth-events")
    @Blocking
    void on(ConsumerRecords<String, String> batch) {
        intake.receive(subscription, batch);
    }

    private void happened(Event event) {
        switch (event.type()) {
            case "birth.recorded.v1" -> deliveries.pullLater(event.text("deliveryRef"));
            default -> closeChildFile.of(event.text("deliveryRef"), event.number("pluralIndex"));
        }
    }
}
