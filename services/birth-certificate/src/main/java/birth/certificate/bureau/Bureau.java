package birth.certificate.bureau;

import birth.casework.desk.Result;
import birth.casework.item.State;
import birth.casework.item.WorkItem;
import birth.casework.item.WorkItems;
import birth.casework.snapshot.Projection;
import birth.casework.snapshot.Snapshots;
import birth.certificate.delivery.DeliveryChanged;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The bureau's items behind one desk: gives each what concerns it. */
@ApplicationScoped
public class Bureau {

    /** Not under notice: there the next data must be the parent's answer. */
    private static final Set<State> WORTH_ANOTHER_LOOK =
            Set.of(State.FETCHING, State.READY, State.CLAIMED, State.DIVERTED, State.APPROVED, State.HELD);

    private final Snapshots snapshots;
    private final WorkItems items;
    private final Instance<BureauItem> kinds;

    Bureau(Snapshots snapshots, WorkItems items, Instance<BureauItem> kinds) {
        this.snapshots = snapshots;
        this.items = items;
        this.kinds = kinds;
    }

    void onStart(@Observes StartupEvent start) {
        snapshots.watch(this::examine);
        snapshots.watchChanges((item, change) -> kind(item).changed(item, change));
    }

    /** The hospital may record, amend or add to the delivery after an item was asked for; then it is looked at again. */
    void onDeliveryChanged(@Observes DeliveryChanged changed) {
        items.list("deliveryRef = ?1 and state in ?2", changed.deliveryRef(), WORTH_ANOTHER_LOOK)
                .forEach(snapshots::pullLater);
    }

    Optional<UUID> approve(WorkItem item) {
        return kind(item).approve(item);
    }

    Optional<Result> result(UUID id) {
        return kinds.stream().flatMap(kind -> kind.result(id).stream()).findFirst();
    }

    private void examine(WorkItem item, Projection form) {
        kind(item).examine(item, form);
    }

    private BureauItem kind(WorkItem item) {
        return kinds.stream()
                .filter(kind -> kind.letter().equals(item.item()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The bureau has no item " + item.item()));
    }
}
