package birth.application.draft;

import birth.application.mandate.Mandates;
import birth.application.realname.RealNames;
import birth.kit.audit.AuditTrail;
import birth.kit.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Tells in whose name the caller comes to a draft: the own, or, at a window of the draft's region that was asked to, its
 * mother's. What a window does is recorded with the clerk's account and the mandate. A submitted draft is closed to windows.
 */
@ApplicationScoped
class WhoFills {

    /** What is done to the draft. */
    enum Act {
        OPENED,
        READ,
        FILLED,
        CHECKED,
        PAPER_ADDED,
        PAPER_READ,
        CORRECTION_ASKED,
        PRINTED,
        SIGNED,
        SUBMITTED
    }

    private final Drafts drafts;
    private final Mandates mandates;
    private final RealNames realNames;
    private final AuditTrail audit;
    private final Caller caller;

    WhoFills(Drafts drafts, Mandates mandates, RealNames realNames, AuditTrail audit, Caller caller) {
        this.drafts = drafts;
        this.mandates = mandates;
        this.realNames = realNames;
        this.audit = audit;
        this.caller = caller;
    }

    @Transactional
    Parent of(UUID draftId, Act act) {
        if (!isWindow()) {
            return Parent.of(caller, realNames);
        }
        var mother = mother(draftId, owned -> !owned.isSubmitted());
        record(mother, draftId, act);
        return mother;
    }

    /** For handing in, also again when the answer was lost; it is recorded when it is done. */
    @Transactional
    Parent handingIn(UUID draftId) {
        return isWindow() ? mother(draftId, owned -> true) : Parent.of(caller, realNames);
    }

    /** What a parent does needs no record. */
    void record(Parent parent, UUID draftId, Act act) {
        if (!parent.signs()) {
            audit.record(
                    caller.account(),
                    "DRAFT_" + act + "_AT_WINDOW",
                    draftId.toString(),
                    parent.mandate().purpose());
        }
    }

    /** The hall's counter, or a village helper in the own township. */
    private boolean isWindow() {
        return caller.hasRole("counter") || caller.hasRole("helper");
    }

    private Parent mother(UUID draftId, Predicate<Drafts.Owned> open) {
        var owned = drafts.owned(draftId).filter(open).orElseThrow(Drafts::unknown);
        var mandate = mandates.standing(draftId).orElseThrow(Drafts::unknown);
        var ref = realNames.refOf(owned.motherDigest()).orElseThrow();
        return new Parent(ref, owned.motherDigest(), mandate);
    }
}
