package birth.application.casefile;

import java.util.Set;

/** States of an item as a parent sees them (docs/protocol.md 5, 8.2; domain.md 3.2). */
public enum ItemState {
    NOT_STARTED,
    WAITING_PREDECESSOR,
    REQUESTED,
    ACCEPTED,
    NOTICE,
    RETURNED,
    HELD,
    WAITING,
    SUSPENDED,
    APPROVED,
    COMPLETED,
    REFUSED,
    NOT_ACCEPTED,
    WITHDRAWN,
    /** Sent to the window: over for the case, although the window's result may still complete it. */
    DIVERTED,
    CANCELLED,
    NOT_POSSIBLE,
    /** Not needed, or already held. */
    SKIPPED,
    /** Done by an office outside this system. */
    ELSEWHERE;

    private static final Set<ItemState> OUTSIDE = Set.of(SKIPPED, ELSEWHERE);
    private static final Set<ItemState> LOST =
            Set.of(REFUSED, NOT_ACCEPTED, WITHDRAWN, DIVERTED, CANCELLED, NOT_POSSIBLE);
    private static final Set<ItemState> WITH_PARENTS = Set.of(NOTICE, RETURNED);
    private static final Set<ItemState> STOPPING = Set.of(NOTICE, RETURNED, SUSPENDED);
    private static final Set<ItemState> IN_WORK =
            Set.of(ACCEPTED, NOTICE, RETURNED, HELD, WAITING, SUSPENDED, APPROVED);

    public boolean isFinal() {
        return this == COMPLETED || isLost() || isOutside();
    }

    public boolean isInWork() {
        return IN_WORK.contains(this);
    }

    /** The parents are to act; the clock stands. */
    public boolean isWithParents() {
        return WITH_PARENTS.contains(this);
    }

    /** Corrections and special procedures are outside the promise of the whole case, too (domain.md 1.3). */
    boolean stopsTheCase() {
        return STOPPING.contains(this);
    }

    /** Ended, and nothing came of it here. */
    public boolean isLost() {
        return LOST.contains(this);
    }

    /** Never asked of an office of this system. */
    public boolean isOutside() {
        return OUTSIDE.contains(this);
    }
}
