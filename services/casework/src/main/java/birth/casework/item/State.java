package birth.casework.item;

import java.util.Set;

/** States of a work item (docs/protocol.md 5 and 8.3; domain.md 3.2). */
public enum State {
    /** Asked; the data is being pulled. */
    FETCHING,
    /** Accepted and in the queue. */
    READY,
    CLAIMED,
    /** A one-time notice is out; the clock stands. */
    NOTICE,
    /** Sent back to the parent for revision; the clock stands. */
    RETURNED,
    /** Waiting for a predecessor's result; the clock stands. */
    WAITING,
    HELD,
    /** A special procedure; the clock stands. */
    SUSPENDED,
    /** Approved; a second person must confirm before the paper comes into being. */
    APPROVED,
    /** At the window: final for the case, open for the department. */
    DIVERTED,
    COMPLETED,
    REFUSED,
    NOT_ACCEPTED,
    CANCELLED,
    WITHDRAWN;

    public static final Set<State> OPEN =
            Set.of(FETCHING, READY, CLAIMED, NOTICE, RETURNED, WAITING, HELD, SUSPENDED, APPROVED, DIVERTED);

    /** Ended without a result by an act that a supervisor may reopen. */
    public static final Set<State> REOPENABLE = Set.of(REFUSED, NOT_ACCEPTED, CANCELLED);

    public boolean isOpen() {
        return OPEN.contains(this);
    }
}
