package birth.certificate.bureau;

import birth.casework.desk.Desk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** The clerk who has claimed an item approves it. */
@ApplicationScoped
class Approve {

    private final Desk desk;
    private final Bureau bureau;

    Approve(Desk desk, Bureau bureau) {
        this.desk = desk;
        this.bureau = bureau;
    }

    /** The result's id; empty when a second person must confirm first. */
    @Transactional
    public Optional<UUID> approve(UUID workItemId) {
        var item = desk.lockedInScope(workItemId);
        item.mustBeClaimedBy(desk.account());
        return bureau.approve(item);
    }
}
