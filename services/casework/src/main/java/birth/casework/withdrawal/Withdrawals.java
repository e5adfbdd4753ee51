package birth.casework.withdrawal;

import birth.casework.decision.Decisions;
import birth.casework.item.Chronicle;
import birth.casework.item.ItemRequest;
import birth.casework.item.LetterSettings;
import birth.casework.item.State;
import birth.casework.item.WorkItem;
import birth.casework.item.WorkItems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/**
 * The family takes an item back (撤回, domain.md 3.3), or from this office because another one shall do it: granted while
 * nothing is decided, declined with the lawful way afterwards.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Withdrawals {

    /** The family goes on with the item at another office. */
    private static final String OTHER_OFFICE = "OTHER_OFFICE";

    private final WorkItems items;
    private final Decisions decisions;
    private final LetterSettings settings;
    private final Chronicle chronicle;
    private final List<Function<WorkItem, Optional<String>>> objections = new CopyOnWriteArrayList<>();

    Withdrawals(WorkItems items, Decisions decisions, LetterSettings settings, Chronicle chronicle) {
        this.items = items;
        this.decisions = decisions;
        this.settings = settings;
        this.chronicle = chronicle;
    }

    /** An office's own reason code to decline the withdrawal of an open item, e.g. a paper already printed; empty to grant it. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public void declineWhen(Function<WorkItem, Optional<String>> objection) {
        objections.add(objection);
    }

    /**
     * Asking again for a withdrawn item changes nothing.
     *
     * @param item locked in the running transaction
     * @param reasonCode null when the family gives the item up
     */
    public void asked(WorkItem item, String reasonCode) {
        if (item.state() == State.WITHDRAWN) {
            return;
        }
        reasonToDecline(item, reasonCode)
                .ifPresentOrElse(reason -> decline(item, reason), () -> grant(item, reasonCode));
    }

    /** Never asked of this department: kept as withdrawn, so that a request which comes later changes nothing. */
    public void neverAsked(ItemRequest request) {
        var item = WorkItem.neverAsked(UUID.randomUUID(), request, chronicle.now());
        items.persist(item);
        chronicle.say(item, "withdrawn", Map.of());
        chronicle.note(item, Chronicle.PARENT, "WITHDRAWN", "NEVER_ASKED");
    }

    private Optional<String> reasonToDecline(WorkItem item, String reasonCode) {
        if (!item.state().isOpen()) {
            return Optional.of(
                    item.state() == State.COMPLETED ? settings.withdrawalDeclined(item.item()) : "ALREADY_DECIDED");
        }
        if (item.isLockedForFraud()) {
            return Optional.of("UNDER_INVESTIGATION");
        }
        if (OTHER_OFFICE.equals(reasonCode) && item.state() == State.HELD) {
            return Optional.of(item.heldFor());
        }
        return objections.stream()
                .map(objection -> objection.apply(item))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private void decline(WorkItem item, String reasonCode) {
        chronicle.say(item, "withdrawal-declined", Map.of("reasonCode", reasonCode));
        chronicle.note(item, Chronicle.MACHINE, "WITHDRAWAL_DECLINED", reasonCode);
    }

    private void grant(WorkItem item, String reasonCode) {
        var why = reasonCode == null ? "PARENT_WITHDREW" : reasonCode;
        var decision = decisions.closing(item, "WITHDRAWN", why, "", Chronicle.MACHINE);
        item.withdraw(decision.id(), chronicle.now());
        chronicle.say(
                item,
                "withdrawn",
                reasonCode == null
                        ? Map.of("decisionId", decision.id())
                        : Map.of("decisionId", decision.id(), "reasonCode", reasonCode));
        chronicle.note(item, Chronicle.PARENT, "WITHDRAWN", reasonCode);
    }
}
