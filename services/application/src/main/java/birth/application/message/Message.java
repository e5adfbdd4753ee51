package birth.application.message;

import birth.application.Item;
import birth.application.casefile.TimelineWritten;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One thing one parent was told, as a code with dates; the text is made when it is read or sent. */
@Entity
@Table(name = "message")
public class Message {

    @Id
    private UUID id;

    private String cause;
    private String recipient;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    private String caseNo;
    private Integer childIndex;

    @Enumerated(EnumType.STRING)
    private Item item;

    private String code;
    private LocalDate dueOn;
    private LocalDate countedFrom;
    private LocalDate untilOn;
    private Instant createdAt;
    private Instant readAt;

    @Version
    private long version;

    @OneToMany(mappedBy = "message", cascade = CascadeType.ALL)
    private List<MessageDelivery> deliveries = new ArrayList<>();

    protected Message() {}

    Message(TimelineWritten told, String code, String recipient, Audience audience, Instant at) {
        this.id = UUID.randomUUID();
        this.cause = told.cause();
        this.recipient = recipient;
        this.audience = audience;
        this.caseNo = told.file().caseNo();
        this.childIndex = told.childIndex();
        this.item = told.item();
        this.code = code;
        this.dueOn = told.dueOn();
        this.countedFrom = told.countedFrom();
        this.untilOn = told.until();
        this.createdAt = at;
    }

    void deliver(Channel channel, Instant dueAt) {
        deliveries.add(new MessageDelivery(this, channel, dueAt));
    }

    /** Reading again changes nothing. */
    void read(Instant at) {
        readAt = readAt == null ? at : readAt;
    }

    UUID id() {
        return id;
    }

    String recipient() {
        return recipient;
    }

    Audience audience() {
        return audience;
    }

    String caseNo() {
        return caseNo;
    }

    Optional<Integer> childIndex() {
        return Optional.ofNullable(childIndex);
    }

    Item item() {
        return item;
    }

    String code() {
        return code;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    LocalDate countedFrom() {
        return countedFrom;
    }

    LocalDate untilOn() {
        return untilOn;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant readAt() {
        return readAt;
    }

    List<MessageDelivery> deliveries() {
        return List.copyOf(deliveries);
    }
}
