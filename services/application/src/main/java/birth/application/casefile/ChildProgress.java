package birth.application.casefile;

import birth.application.Item;
import birth.application.ItemCatalogue;
import birth.application.consent.Consent;
import java.util.Map;

/**
 * Where each item of one child stands (domain.md 1.2): what the departments said counts first; the rest follows from the
 * predecessors that the item table names. A lost predecessor makes an item impossible only as long as it stays lost; one
 * that went to the window is waited for, since its result may still come from there (domain.md 3.3).
 */
public final class ChildProgress {

    /** What one item's own events told. */
    public record Told(ItemState state, boolean idNumberKnown, String decisionId) {}

    /**
     * What a parent sees of one item.
     *
     * @param waitingFor an item letter, CONSENT or PARENT, or null
     * @param decisionId its own decision, or that of the predecessor that made it impossible
     */
    public record Standing(ItemState state, String waitingFor, String decisionId) {

        private boolean isWaiting() {
            return state == ItemState.WAITING_PREDECESSOR;
        }
    }

    private static final Standing REQUESTED = new Standing(ItemState.REQUESTED, null, null);
    /** What ends with the child's death ends at once, whatever its office has still to say (domain.md 3.6). */
    private static final Standing ENDED_AT_DEATH = new Standing(ItemState.CANCELLED, null, null);

    private final ItemCatalogue catalogue;
    private final Consent consent;
    private final boolean bereaved;
    private final Map<Item, Told> told;

    public ChildProgress(ItemCatalogue catalogue, Consent consent, boolean bereaved, Map<Item, Told> told) {
        this.catalogue = catalogue;
        this.consent = consent;
        this.bereaved = bereaved;
        this.told = told;
    }

    public Standing of(Item item) {
        var own = told.get(item);
        if (bereaved && catalogue.row(item).endsAtDeath() && !own.state().isFinal()) {
            return ENDED_AT_DEATH;
        }
        if (own.state() != ItemState.NOT_STARTED) {
            return new Standing(own.state(), waitingFor(item, own.state()), own.decisionId());
        }
        return ofNeeds(item);
    }

    private Standing ofNeeds(Item item) {
        Standing first = REQUESTED;
        for (var need : catalogue.row(item).needs()) {
            var standing = ofNeed(need);
            if (standing.state().isLost()) {
                return standing;
            }
            first = first.isWaiting() ? first : standing;
        }
        return first;
    }

    private Standing ofNeed(String need) {
        return switch (need) {
            case ItemCatalogue.CONSENT -> ofConsent();
            case ItemCatalogue.ID_NUMBER ->
                told.containsKey(Item.H) && told.get(Item.H).idNumberKnown() ? REQUESTED : after(Item.H);
            default -> after(Item.valueOf(need));
        };
    }

    private Standing ofConsent() {
        if (consent.isDenied()) {
            return new Standing(ItemState.NOT_POSSIBLE, null, null);
        }
        return consent == Consent.WAITING ? waiting(ItemCatalogue.CONSENT) : REQUESTED;
    }

    private Standing after(Item predecessor) {
        if (!told.containsKey(predecessor)) {
            return REQUESTED;
        }
        var before = of(predecessor);
        if (before.state() == ItemState.DIVERTED) {
            return waiting(predecessor.name());
        }
        if (before.state().isLost()) {
            return new Standing(ItemState.NOT_POSSIBLE, null, before.decisionId());
        }
        var there = before.state() == ItemState.COMPLETED || before.state().isOutside();
        return there ? REQUESTED : waiting(predecessor.name());
    }

    private static Standing waiting(String what) {
        return new Standing(ItemState.WAITING_PREDECESSOR, what, null);
    }

    private String waitingFor(Item item, ItemState state) {
        return switch (state) {
            case NOTICE, RETURNED -> "PARENT";
            case WAITING -> whoseTurn(item);
            default -> null;
        };
    }

    /** A premium waits for the parents' payment; what needs the ID number waits for the registration. */
    private String whoseTurn(Item item) {
        if (item == Item.T) {
            return "PARENT";
        }
        return item == Item.I || catalogue.row(item).needs().contains(ItemCatalogue.ID_NUMBER) ? "H" : null;
    }
}
