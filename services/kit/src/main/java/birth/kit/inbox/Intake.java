package birth.kit.inbox;

import birth.kit.event.Event;
import birth.kit.event.KafkaEvents;
import birth.kit.event.UnusableMessage;
import birth.kit.outbox.Outbox;
import birth.kit.outbox.OutgoingEvent;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.slf4j.MDC;

/**
 * The one way messages come in. A batch is applied in one transaction; when that fails, message by message in new ones.
 * Doubled and stale messages are skipped, those ahead of their turn parked, those that can never succeed buried
 * (dead-letter topic {@code <topic>.<service>.dlq}); while a database or peer is down it waits and tries without limit.
 */
@ApplicationScoped
public class Intake {

    private static final Logger LOG = Logger.getLogger(Intake.class);

    private final InboxRows rows;
    private final Outbox outbox;
    private final KafkaEvents reader;
    private final RecordText recordText;
    private final MeterRegistry metrics;
    private final String service;

    Intake(
            InboxRows rows,
            Outbox outbox,
            ObjectMapper json,
            MeterRegistry metrics,
            @ConfigProperty(name = "birth.service") String service,
            @ConfigProperty(name = "birth.topic-prefix") Optional<String> topicPrefix) {
        this.rows = rows;
        this.outbox = outbox;
        this.metrics = metrics;
        this.service = service;
        this.reader = new KafkaEvents(json, topicPrefix.orElse(""));
        this.recordText = new RecordText(json);
    }

    /** Applies a polled batch; returns only when every message of it was applied, skipped, parked or buried. */
    public void receive(Subscription subscription, ConsumerRecords<String, String> batch) {
        var messages = StreamSupport.stream(batch.spliterator(), false).toList();
        try {
            QuarkusTransaction.requiringNew().run(() -> messages.forEach(message -> apply(subscription, message)));
        } catch (RuntimeException oneFailed) {
            LOG.debugf(
                    oneFailed, "A batch of %d messages failed as a whole and is applied one by one", messages.size());
            messages.forEach(message -> receiveAlone(subscription, message));
        }
    }

    private void receiveAlone(Subscription subscription, ConsumerRecord<String, String> message) {
        var patience = new Patience();
        while (true) {
            try {
                QuarkusTransaction.requiringNew().run(() -> apply(subscription, message));
                return;
            } catch (RuntimeException failed) {
                if (patience.isOver(failed)) {
                    bury(subscription, message, failed);
                    return;
                }
                LOG.warnf(
                        "%s cannot take a message from %s now (%s); it waits and tries again",
                        subscription.consumer(), message.topic(), patience.reason(failed));
                patience.pause();
            }
        }
    }

    private void apply(Subscription subscription, ConsumerRecord<String, String> message) {
        var event = reader.read(message);
        if (!subscription.wants(event)) {
            return;
        }
        if (!subscription.ordered() || event.sequence() == 0) {
            if (rows.firstTime(subscription.consumer(), event)) {
                handle(subscription, event);
            }
        } else if (rows.advance(subscription.consumer(), event)) {
            rows.firstTime(subscription.consumer(), event);
            handle(subscription, event);
            applyParked(subscription, event);
        } else if (!rows.passed(subscription.consumer(), event)) {
            rows.park(subscription.consumer(), event, recordText.write(message));
            count("parked", event);
        }
    }

    private void applyParked(Subscription subscription, Event applied) {
        rows.unpark(subscription.consumer(), applied.stream(), applied.sequence() + 1)
                .ifPresent(text -> apply(subscription, recordText.read(text)));
    }

    private void handle(Subscription subscription, Event event) {
        var trace = W3CTraceContextPropagator.getInstance()
                .extract(
                        Context.root(),
                        event.traceparent() == null ? Map.of() : Map.of("traceparent", event.traceparent()),
                        MapGetter.INSTANCE);
        MDC.put("subject", event.subject());
        try (var scope = trace.makeCurrent()) {
            subscription.handler().accept(event);
            count("applied", event);
        } finally {
            MDC.remove("subject");
        }
    }

    private void bury(Subscription subscription, ConsumerRecord<String, String> message, RuntimeException cause) {
        var reason = cause instanceof UnusableMessage
                ? cause.getMessage()
                : cause.getClass().getSimpleName();
        LOG.errorf(
                cause,
                "A message of %s, partition %d, offset %d can never be applied by %s: %s. It goes to the dead letters",
                message.topic(),
                message.partition(),
                message.offset(),
                subscription.consumer(),
                reason);
        QuarkusTransaction.requiringNew().run(() -> {
            var topic = reader.withoutPrefix(message.topic()) + "." + service + ".dlq";
            var event = Readable.of(reader, message);
            event.ifPresent(dead -> rows.bury(subscription.consumer(), dead, reason));
            outbox.append(OutgoingEvent.of(
                    topic,
                    message.key(),
                    event.map(Event::type).orElse("unreadable"),
                    event.map(Event::subject).orElse("unreadable"),
                    new DeadLetter(subscription.consumer(), reason, recordText.write(message))));
        });
        metrics.counter("birth_messages", "outcome", "buried", "topic", message.topic())
                .increment();
    }

    private void count(String outcome, Event event) {
        metrics.counter("birth_messages", "outcome", outcome, "topic", event.topic())
                .increment();
    }

    /** The data of a message on a dead-letter topic: who could not take it, why, and the record as it came. */
    record DeadLetter(String consumer, String reason, String message) {}
}
