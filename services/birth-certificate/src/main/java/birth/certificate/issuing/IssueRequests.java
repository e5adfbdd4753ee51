package birth.certificate.issuing;

import birth.casework.request.TakeRequest;
import birth.kit.inbox.Intake;
import birth.kit.inbox.Subscription;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears what the process asks of this department. */
@ApplicationScoped
class IssueRequests {

    private final Intake intake;
    private final Subscription subscription;

    IssueRequests(Intake intake, TakeRequest takeRequest) {
        this.intake = intake;
        this.subscription = Subscription.toStreams("item-requests", takeRequest::take);
    }

    @Incoming("item-requests")
    @Blocking
    void on(ConsumerRecords<String, String> batch) {
        intake.receive(subscription, batch);
    }
}
