package birth.application.birth;

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
 * Remembers each recorded delivery, whose record is pulled after the commit, and again when the hospital has amended it; and
 * each child that has died.
 */
@ApplicationScoped
public class BirthEvents {

    private final Intake intake;
    private final Births births;
    private final PullDelivery pullDelivery;
    private final ChildDeaths deaths;
    private final Subscription subscription =
            Subscription.toTypes("births", Set.of("birth.recorded.v1", "birth.newborn-died.v1"), this::hear);

    BirthEvents(Intake intake, Births births, PullDelivery pullDelivery, ChildDeaths deaths) {
        this.intake = intake;
        this.births = births;
        this.pullDelivery = pullDelivery;
        this.deaths = deaths;
    }

    @Incoming("birth-events")
    @Blocking
    public void receive(ConsumerRecords<String, String> batch) {
        intake.receive(subscription, batch);
    }

    private void hear(Event event) {
        var deliveryRef = event.text("deliveryRef");
        if (births.findByIdOptional(deliveryRef).isEmpty()) {
            births.persistAndFlush(Birth.heardOf(deliveryRef));
        }
        pullDelivery.later(deliveryRef);
        if (event.type().equals("birth.newborn-died.v1")) {
            deaths.heard(new ChildDeath.Key(deliveryRef, event.number("pluralIndex")), day(event));
        }
    }

    private static LocalDate day(Event event) {
        try {
            return LocalDate.parse(event.text("diedOn"));
        } catch (DateTimeException noDay) {
            throw new UnusableMessage(event.type() + " " + event.id() + ": 'diedOn' is no day");
        }
    }
}
