package birth.application.message;

import birth.kit.problem.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** One message on its way by SMS or mail. */
@Entity
@Table(name = "message_delivery")
public class MessageDelivery {

    private static final int MOST_ROUNDS = 4;

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "message_id")
    private Message message;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Enumerated(EnumType.STRING)
    private DeliveryState state = DeliveryState.QUEUED;

    private Instant dueAt;
    private boolean handed;
    private int round = 1;
    private int tries;
    private Instant sentAt;
    private String receipt;
    private String error;

    @Version
    private long version;

    protected MessageDelivery() {}

    MessageDelivery(Message message, Channel channel, Instant dueAt) {
        this.id = UUID.randomUUID();
        this.message = message;
        this.channel = channel;
        this.dueAt = dueAt;
    }

    /** Given to the worker, who tries until it is sent or has failed. */
    void handOver() {
        handed = true;
    }

    /** Too late in the evening: another time. */
    void putOff(Instant until) {
        dueAt = until;
        handed = false;
    }

    void sent(String newReceipt, Instant at) {
        tries++;
        state = DeliveryState.SENT;
        receipt = newReceipt;
        sentAt = at;
        error = null;
    }

    /** Answers whether it is to be tried again. */
    boolean failed(String reason, int mostTries) {
        tries++;
        error = reason;
        if (tries >= mostTries) {
            state = DeliveryState.FAILED;
        }
        return state == DeliveryState.QUEUED;
    }

    void cannotBeSent(String reason) {
        state = DeliveryState.FAILED;
        error = reason;
    }

    void suppress() {
        state = DeliveryState.SUPPRESSED;
    }

    /** Once more from the beginning; the gateway sees another request. */
    void again(Instant newDueAt) {
        if (state == DeliveryState.QUEUED) {
            throw Refusal.conflict("ALREADY_QUEUED", "这条消息正在发送，请稍候。");
        }
        if (round >= MOST_ROUNDS) {
            throw Refusal.conflict("RESENT_TOO_OFTEN", "这条消息已多次重发，请核对接收号码，或直接在消息列表中查看。");
        }
        round++;
        tries = 0;
        error = null;
        state = DeliveryState.QUEUED;
        putOff(newDueAt);
    }

    /** The same for every try of a round, so that the gateway sends it once. */
    String requestId() {
        return id + "-" + round;
    }

    UUID id() {
        return id;
    }

    Message message() {
        return message;
    }

    Channel channel() {
        return channel;
    }

    DeliveryState state() {
        return state;
    }

    int tries() {
        return tries;
    }

    Instant dueAt() {
        return dueAt;
    }

    Instant sentAt() {
        return sentAt;
    }

    String error() {
        return error;
    }
}
