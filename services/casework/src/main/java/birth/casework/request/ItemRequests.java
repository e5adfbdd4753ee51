package birth.casework.request;

import birth.kit.inbox.Intake;
import birth.kit.inbox.Subscription;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears what the process asks of this department, on its own topic {@code item-requests.<department>}. */
@ApplicationScoped
class ItemRequests {

    private final Intake intake;
    private final Subscription subscription;

    ItemRequests(Intake intake, TakeRequest takeRequest) {
        this.intake = intake;
        this.subscription = Subscription.toStreams("item-requests", takeRequest::take);
    }

    @Incoming("item-requests")
    @Blocking
    void on(ConsumerRecords<String, String> batch) {
        intake.receive(subscription, batch);
    }
}
