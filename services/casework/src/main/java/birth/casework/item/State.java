package birth.casework.item;

import java.util.Set;

/** States of a work item (docs/protocol.md 5; domain.md 3.2). */
public enum State {
    /** Asked; the data is being pulled. */
    FETCHING,
    /** Accepted and in the queue. */
    READY,
    CLAIMED,
    /** A one-time notice is out; the clock stands. */
    NOTICE,
    /** Waiting for a predecessor's result; the clock stands. */
    WAITING,
    HELD,
    COMPLETED,
    REFUSED,
    NOT_ACCEPTED,
    CANCELLED;

    public static final Set<State> OPEN = Set.of(FETCHING, READY, CLAIMED, NOTICE, WAITING, HELD);

    public boolean isOpen() {
        return OPEN.contains(this);
    }
}
