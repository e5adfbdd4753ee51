package birth.casework.decision;

import birth.casework.item.WorkItem;
import birth.kit.sealing.Sealing;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** The decision documents of this department. */
@ApplicationScoped
public class Decisions implements PanacheRepositoryBase<Decision, UUID> {

    private final Sealing sealing;

    Decisions(Sealing sealing) {
        this.sealing = sealing;
    }

    Decision write(WorkItem item, String kind, String reasonCode, String explanation, String decidedBy, Instant at) {
        var id = UUID.randomUUID();
        var decision = new Decision(
                id,
                item.id(),
                item.itemNo() + "-JD" + item.attempt(),
                kind,
                reasonCode,
                sealing.seal(explanation == null ? "" : explanation, id.toString()),
                decidedBy,
                at);
        persist(decision);
        return decision;
    }

    public String explanationOf(Decision decision) {
        return sealing.open(decision.sealedExplanation(), decision.id().toString());
    }
}
