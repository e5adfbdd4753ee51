package birth.certificate.issuing;

import birth.casework.decision.Decide;
import birth.casework.item.State;
import birth.casework.item.WorkItem;
import birth.casework.item.WorkItems;
import birth.certificate.stock.ReceiveBlanks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;

/** New blanks are in stock: the institution's items that waited for them can be confirmed again. */
@ApplicationScoped
class ReleaseHeldItems {

    private final WorkItems items;
    private final Decide decide;

    ReleaseHeldItems(WorkItems items, Decide decide) {
        this.items = items;
        this.decide = decide;
    }

    void onBlanksReceived(@Observes ReceiveBlanks.BlanksReceived received) {
        items
                .getEntityManager()
                .createQuery("select id from WorkItem where unit = :unit and heldFor = :reason order by id", UUID.class)
                .setParameter("unit", received.institution())
                .setParameter("reason", ConfirmCertificate.BLANKS_EXHAUSTED)
                .getResultList()
                .stream()
                .map(items::locked)
                .filter(ReleaseHeldItems::stillWaits)
                .forEach(item -> decide.unhold(item, received.account()));
    }

    private static boolean stillWaits(WorkItem item) {
        return item.state() == State.HELD && ConfirmCertificate.BLANKS_EXHAUSTED.equals(item.heldFor());
    }
}
