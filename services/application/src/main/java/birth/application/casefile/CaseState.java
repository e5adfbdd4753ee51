package birth.application.casefile;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** State of a case (domain.md 3.2), derived from its items alone. */
public enum CaseState {
    SUBMITTED,
    /** Something waits for the parents and nothing has ended yet. */
    CORRECTION,
    ACCEPTED,
    PARTLY_DONE,
    DONE,
    WITHDRAWN,
    TERMINATED,
    TO_WINDOW,
    NOT_ACCEPTED;

    /** How a case is called that ended in one way only and without any result. */
    private static final Map<ItemState, CaseState> ENDS = Map.of(
            ItemState.WITHDRAWN, WITHDRAWN,
            ItemState.CANCELLED, TERMINATED,
            ItemState.DIVERTED, TO_WINDOW,
            ItemState.NOT_ACCEPTED, NOT_ACCEPTED);

    public static CaseState of(Collection<ItemState> items) {
        var here = items.stream().filter(state -> !state.isOutside()).collect(Collectors.toSet());
        if (here.stream().allMatch(ItemState::isFinal)) {
            return ended(here);
        }
        if (here.stream().anyMatch(ItemState::isFinal)) {
            return PARTLY_DONE;
        }
        if (here.stream().anyMatch(ItemState::isWithParents)) {
            return CORRECTION;
        }
        return here.stream().anyMatch(ItemState::isInWork) ? ACCEPTED : SUBMITTED;
    }

    /** True when nothing of the case is open any more. */
    public boolean isOver() {
        return compareTo(DONE) >= 0;
    }

    private static CaseState ended(Set<ItemState> here) {
        var ends =
                here.stream().filter(state -> state != ItemState.NOT_POSSIBLE).toList();
        return ends.size() == 1 ? ENDS.getOrDefault(ends.getFirst(), DONE) : DONE;
    }
}
