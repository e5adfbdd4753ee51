package birth.casework.second;

import birth.casework.item.Chronicle;
import birth.casework.item.WorkItem;
import birth.kit.problem.Refusal;
import birth.kit.sealing.SealedDocuments;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The proposals that wait for a second person; at most one of a kind per item. */
@ApplicationScoped
public class Proposals implements PanacheRepositoryBase<Proposal, UUID> {

    private final SealedDocuments documents;
    private final Chronicle chronicle;

    Proposals(SealedDocuments documents, Chronicle chronicle) {
        this.documents = documents;
        this.chronicle = chronicle;
    }

    public UUID open(WorkItem item, String kind, String account, Object document) {
        var id = UUID.randomUUID();
        persist(new Proposal(id, item.id(), kind, account, chronicle.now(), documents.seal(document, id.toString())));
        return id;
    }

    public Optional<Proposal> of(WorkItem item, String kind) {
        return find("workItemId = ?1 and kind = ?2", item.id(), kind).firstResultOptional();
    }

    /** 409 {@code NOTHING_PROPOSED} when there is none, {@code SAME_PERSON} when it is the caller's own. */
    public Proposal byAnother(WorkItem item, String kind, String account) {
        var proposal = of(item, kind).orElseThrow(Proposals::nothing);
        proposal.mustNotBeBy(account);
        return proposal;
    }

    static Refusal nothing() {
        return Refusal.conflict("NOTHING_PROPOSED", "没有等待确认的事项，请先由一位同事提出。");
    }

    public List<Proposal> of(UUID workItemId) {
        return list("workItemId = ?1 order by proposedAt", workItemId);
    }

    /** Every one of the kind that waits now, the oldest first. */
    public List<Proposal> all(String kind) {
        return list("kind = ?1 order by proposedAt", kind);
    }

    public void close(WorkItem item, String kind) {
        delete("workItemId = ?1 and kind = ?2", item.id(), kind);
    }

    public <T> T documentOf(Proposal proposal, Class<T> kind) {
        return documents.open(proposal.sealedDocument(), proposal.id().toString(), kind);
    }
}
