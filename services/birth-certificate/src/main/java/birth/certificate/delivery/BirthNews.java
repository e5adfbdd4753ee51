package birth.certificate.delivery;

import birth.certificate.delivery.domain.Delivery;
import birth.kit.outbox.Outbox;
import birth.kit.outbox.OutgoingEvent;
import birth.kit.store.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** What is said of a delivery on {@code birth-events}: one gapless stream a delivery. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class BirthNews {

    private final Outbox outbox;
    private final Rows rows;

    BirthNews(Outbox outbox, Rows rows) {
        this.outbox = outbox;
        this.rows = rows;
    }

    /** The data of {@code birth.recorded.v1}. */
    record BirthRecorded(String deliveryRef, String institution, String region, LocalDate bornOn, List<Born> children) {

        record Born(int pluralIndex, String outcome) {}
    }

    /** The data of {@code birth.newborn-died.v1}. */
    record NewbornDied(String deliveryRef, int pluralIndex, String institution, String region, LocalDate diedOn) {}

    void recorded(String deliveryRef, Delivery delivery, long sequence) {
        var born = delivery.children().stream()
                .map(child -> new BirthRecorded.Born(child.pluralIndex(), child.outcome()))
                .toList();
        say(
                deliveryRef,
                "birth.recorded.v1",
                sequence,
                new BirthRecorded(deliveryRef, delivery.institution(), delivery.region(), delivery.bornOn(), born));
    }

    /** The record, or what is told with it, says something else now: whoever holds a copy must read it again. */
    public void amended(String deliveryRef, Delivery delivery) {
        recorded(deliveryRef, delivery, next(deliveryRef));
    }

    void died(DeliveryRecord record, int pluralIndex, LocalDate diedOn) {
        var ref = record.deliveryRef();
        say(
                ref,
                "birth.newborn-died.v1",
                next(ref),
                new NewbornDied(ref, pluralIndex, record.institution(), record.region(), diedOn));
    }

    private long next(String deliveryRef) {
        return rows.read(
                        "update delivery_record set sequence = sequence + 1 where delivery_ref = ? returning sequence",
                        row -> row.getLong(1),
                        deliveryRef)
                .getFirst();
    }

    private void say(String deliveryRef, String type, long sequence, Object data) {
        outbox.append(new OutgoingEvent("birth-events", deliveryRef, type, deliveryRef, null, 0, sequence, data));
    }
}
