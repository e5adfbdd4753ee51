package birth.application.casefile;

import java.util.Collection;

/** State of a case, derived from its items alone. */
public enum CaseState {
    SUBMITTED,
    ACCEPTED,
    PARTLY_DONE,
    DONE;

    public static CaseState of(Collection<ItemState> items) {
        if (items.stream().allMatch(ItemState::isFinal)) {
            return DONE;
        }
        if (items.stream().anyMatch(ItemState::isFinal)) {
            return PARTLY_DONE;
        }
        return items.stream().anyMatch(ItemState::isInWork) ? ACCEPTED : SUBMITTED;
    }
}
