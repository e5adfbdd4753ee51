package birth.application.casefile;

import birth.application.Item;
import birth.application.consent.Consent;
import java.util.Map;

/**
 * Where each item of one child stands (domain.md 1.2): B and V need nobody, H needs B and the consent, I needs B,
 * C needs the citizen ID number. What the departments said counts first; the rest follows from the predecessors.
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
    public record Standing(ItemState state, String waitingFor, String decisionId) {}

    private static final Standing REQUESTED = new Standing(ItemState.REQUESTED, null, null);

    private final Consent consent;
    private final Map<Item, Told> told;

    public ChildProgress(Consent consent, Map<Item, Told> told) {
        this.consent = consent;
        this.told = told;
    }

    public Standing of(Item item) {
        var own = told.get(item);
        if (own.state() != ItemState.NOT_STARTED) {
            return new Standing(own.state(), waitingFor(item, own.state()), own.decisionId());
        }
        return switch (item) {
            case B, V -> REQUESTED;
            case H -> household();
            case I -> after(Item.B);
            case C -> card();
        };
    }

    private Standing household() {
        var afterCertificate = after(Item.B);
        if (afterCertificate.state() == ItemState.NOT_POSSIBLE) {
            return afterCertificate;
        }
        if (consent.isDenied()) {
            return new Standing(ItemState.NOT_POSSIBLE, null, null);
        }
        return afterCertificate.equals(REQUESTED) && consent == Consent.WAITING ? waiting("CONSENT") : afterCertificate;
    }

    private Standing card() {
        if (told.containsKey(Item.H) && told.get(Item.H).idNumberKnown()) {
            return REQUESTED;
        }
        return after(Item.H);
    }

    private Standing after(Item predecessor) {
        if (!told.containsKey(predecessor)) {
            return REQUESTED;
        }
        var before = of(predecessor);
        if (before.state().isLost()) {
            return new Standing(ItemState.NOT_POSSIBLE, null, before.decisionId());
        }
        return before.state() == ItemState.COMPLETED ? REQUESTED : waiting(predecessor.name());
    }

    private static Standing waiting(String what) {
        return new Standing(ItemState.WAITING_PREDECESSOR, what, null);
    }

    private static String waitingFor(Item item, ItemState state) {
        return switch (state) {
            case NOTICE -> "PARENT";
            case WAITING -> item == Item.I || item == Item.C ? "H" : null;
            default -> null;
        };
    }
}
