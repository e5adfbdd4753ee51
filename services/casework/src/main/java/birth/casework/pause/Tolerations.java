package birth.casework.pause;

import birth.casework.item.State;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The tolerations of this department's items. */
@ApplicationScoped
public class Tolerations implements PanacheRepositoryBase<Toleration, UUID> {

    public List<Toleration> of(UUID workItemId) {
        return list("workItemId = ?1 order by grantedAt", workItemId);
    }

    Optional<Toleration> outstanding(UUID workItemId) {
        return find("workItemId = ?1 and suppliedOn is null", workItemId).firstResultOptional();
    }

    /** Items whose promised papers did not come and whose breach is not yet recorded. */
    List<UUID> overdueItems(LocalDate today) {
        return list(
                        "supplyBy < ?1 and suppliedOn is null and breachedOn is null"
                                + " and workItemId in (select i.id from WorkItem i where i.state in ?2)",
                        today,
                        State.OPEN)
                .stream()
                .map(Toleration::workItemId)
                .toList();
    }
}
