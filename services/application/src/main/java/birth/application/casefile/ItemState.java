package birth.application.casefile;

import java.util.Set;

/** States of an item as a parent sees them (docs/protocol.md 5). */
public enum ItemState {
    NOT_STARTED,
    WAITING_PREDECESSOR,
    REQUESTED,
    ACCEPTED,
    NOTICE,
    HELD,
    WAITING,
    COMPLETED,
    REFUSED,
    NOT_ACCEPTED,
    CANCELLED,
    NOT_POSSIBLE;

    private static final Set<ItemState> FINAL = Set.of(COMPLETED, REFUSED, NOT_ACCEPTED, CANCELLED, NOT_POSSIBLE);
    private static final Set<ItemState> IN_WORK = Set.of(ACCEPTED, NOTICE, HELD, WAITING);

    public boolean isFinal() {
        return FINAL.contains(this);
    }

    public boolean isInWork() {
        return IN_WORK.contains(this);
    }

    /** Ended, and nothing came of it. */
    public boolean isLost() {
        return isFinal() && this != COMPLETED;
    }
}
