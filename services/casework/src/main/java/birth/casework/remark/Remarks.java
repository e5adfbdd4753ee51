package birth.casework.remark;

import birth.casework.item.Chronicle;
import birth.casework.item.WorkItem;
import birth.kit.sealing.Sealing;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The remarks on this department's items, sealed at rest. */
@ApplicationScoped
public class Remarks implements PanacheRepositoryBase<Remark, UUID> {

    private final Sealing sealing;
    private final Chronicle chronicle;

    Remarks(Sealing sealing, Chronicle chronicle) {
        this.sealing = sealing;
        this.chronicle = chronicle;
    }

    /** @param act {@code COMMENT}, or the act whose reason this is */
    public void add(WorkItem item, String author, String act, String text) {
        var id = UUID.randomUUID();
        persist(new Remark(id, item.id(), chronicle.now(), author, act, sealing.seal(text, id.toString())));
    }

    public List<Remark> of(UUID workItemId) {
        return list("workItemId = ?1 order by at", workItemId);
    }

    public String textOf(Remark remark) {
        return sealing.open(remark.sealedText(), remark.id().toString());
    }
}
