package birth.kit.reference;

import birth.kit.event.Event;
import birth.kit.event.UnusableMessage;
import birth.kit.inbox.Intake;
import birth.kit.inbox.Subscription;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Keeps what is published on {@code reference-data}. The topic is compacted and read from its beginning, so a service that
 * starts later learns all that still matters; the version decides, not the order of arrival.
 */
@ApplicationScoped
class ReferenceEvents {

    private final Intake intake;
    private final ReferenceRows rows;
    private final jakarta.enterprise.event.Event<ReferencePublished> published;
    private final Subscription subscription =
            Subscription.toTypes("reference-data", Set.of("reference.published.v1"), this::hear);

    ReferenceEvents(Intake intake, ReferenceRows rows, jakarta.enterprise.event.Event<ReferencePublished> published) {
        this.intake = intake;
        this.rows = rows;
        this.published = published;
    }

    @Incoming("reference-data")
    @Blocking
    void receive(ConsumerRecords<String, String> batch) {
        intake.receive(subscription, batch);
    }

    private void hear(Event event) {
        var set = new ReferenceSet(
                event.text("kind"),
                event.text("key"),
                event.number("version"),
                day(event),
                event.text("hash"),
                event.data().path("content"));
        if (!set.content().isObject()) {
            throw new UnusableMessage(event.type() + " " + event.id() + " has no content");
        }
        if (rows.keep(set)) {
            published.fire(new ReferencePublished(set));
        }
    }

    private static LocalDate day(Event event) {
        try {
            return LocalDate.parse(event.text("validFrom"));
        } catch (DateTimeException noDay) {
            throw new UnusableMessage(event.type() + " " + event.id() + ": 'validFrom' is no day");
        }
    }
}
