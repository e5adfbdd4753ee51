package birth.casework.second;

import birth.casework.desk.Desk;
import birth.casework.item.WorkItem;
import birth.kit.problem.Refusal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The second person's yes (复核): only then the office's paper comes into being. */
@ApplicationScoped
public class Confirmations {

    private final Desk desk;
    private final Map<String, Function<UUID, UUID>> papers = new ConcurrentHashMap<>();

    Confirmations(Desk desk) {
        this.desk = desk;
    }

    /**
     * How the office makes the paper of an item letter: given the work item's id it answers the result's id. It runs outside
     * any transaction, for it may ask another authority; it locks the item itself and ends with {@code Decide.complete}.
     */
    public void paper(String letter, Function<UUID, UUID> make) {
        papers.put(letter, make);
    }

    /** 409 {@code SAME_PERSON} for the approver, {@code WRONG_STATE} when nothing is approved. */
    public UUID confirm(UUID workItemId) {
        var letter = QuarkusTransaction.requiringNew()
                .call(() -> confirmable(workItemId).item());
        var make = papers.get(letter);
        if (make == null) {
            throw Refusal.conflict("NO_CONFIRMATION", "本事项不需要复核。");
        }
        return make.apply(workItemId);
    }

    private WorkItem confirmable(UUID workItemId) {
        var item = desk.lockedInScope(workItemId);
        item.mustBeConfirmableBy(desk.account());
        return item;
    }
}
