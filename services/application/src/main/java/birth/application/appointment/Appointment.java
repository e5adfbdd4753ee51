package birth.application.appointment;

import birth.application.Item;
import birth.application.casefile.CaseItem;
import birth.kit.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A family's visit to the window that does a diverted item (domain.md 3.3, diversion). */
@Entity
@Table(name = "appointment")
public class Appointment {

    /** How the visit stands. */
    public enum State {
        BOOKED,
        /** Nobody came; the family may book again. */
        MISSED,
        /** The item was completed at the window. */
        KEPT,
        /** The item ended or went on otherwise. */
        CANCELLED
    }

    @Id
    private UUID id;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "item_id")
    private CaseItem caseItem;

    private String unit;

    @Enumerated(EnumType.STRING)
    @Column(name = "letter")
    private Item item;

    private Instant at;
    private Instant until;

    @Enumerated(EnumType.STRING)
    private State state;

    private int missed;

    @Version
    private long version;

    protected Appointment() {}

    Appointment(CaseItem caseItem, Slot slot) {
        this.id = UUID.randomUUID();
        this.caseItem = caseItem;
        this.item = caseItem.item();
        book(slot);
    }

    /** At the office that has the item now. */
    void book(Slot slot) {
        unit = caseItem.unit();
        at = slot.at();
        until = slot.until();
        state = State.BOOKED;
    }

    /** Answers whether this was not said before. */
    boolean miss(Instant now) {
        if (state == State.MISSED) {
            return false;
        }
        if (state != State.BOOKED) {
            throw Refusal.conflict("WRONG_STATE", "这个预约已经结束，不能再登记爽约。");
        }
        if (now.isBefore(at)) {
            throw Refusal.conflict("NOT_YET_TIME", "还没有到预约时间，到时间后未到场才能登记。");
        }
        state = State.MISSED;
        missed++;
        return true;
    }

    /** Answers whether there was a visit to end. */
    boolean end(State end) {
        if (state == State.KEPT || state == State.CANCELLED) {
            return false;
        }
        state = end;
        return true;
    }

    boolean isBookedFor(Instant moment) {
        return state == State.BOOKED && at.equals(moment);
    }

    UUID id() {
        return id;
    }

    CaseItem caseItem() {
        return caseItem;
    }

    public Instant at() {
        return at;
    }

    public Instant until() {
        return until;
    }

    State state() {
        return state;
    }

    int missed() {
        return missed;
    }
}
