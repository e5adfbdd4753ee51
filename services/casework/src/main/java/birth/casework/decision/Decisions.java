package birth.casework.decision;

import birth.casework.item.Chronicle;
import birth.casework.item.LetterSettings;
import birth.casework.item.WorkItem;
import birth.kit.sealing.SealedDocuments;
import birth.kit.sealing.Sealing;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The decision documents of this department. */
@ApplicationScoped
public class Decisions implements PanacheRepositoryBase<Decision, UUID> {

    /** Administrative reconsideration and litigation (domain.md 3.3 not accepted). */
    private static final String REMEDIES = "对本决定不服的，可以自收到之日起60日内申请行政复议，或者6个月内向人民法院提起行政诉讼。";

    private final Sealing sealing;
    private final SealedDocuments documents;
    private final LetterSettings settings;
    private final Chronicle chronicle;

    Decisions(Sealing sealing, SealedDocuments documents, LetterSettings settings, Chronicle chronicle) {
        this.sealing = sealing;
        this.documents = documents;
        this.settings = settings;
        this.chronicle = chronicle;
    }

    /** A decision against the family's request: with legal basis and remedies. */
    public Decision against(
            WorkItem item, String kind, String reasonCode, String explanation, String otherRoute, String decidedBy) {
        var grounds = new Grounds(settings.legalBasis(item.item()), REMEDIES, otherRoute);
        return write(item, kind, reasonCode, explanation, grounds, decidedBy);
    }

    /** The closing notice of an item that ends without a decision on its substance. */
    public Decision closing(WorkItem item, String kind, String reasonCode, String explanation, String decidedBy) {
        return write(item, kind, reasonCode, explanation, null, decidedBy);
    }

    public String explanationOf(Decision decision) {
        return sealing.open(decision.sealedExplanation(), decision.id().toString());
    }

    public Optional<Grounds> groundsOf(Decision decision) {
        return Optional.ofNullable(decision.sealedGrounds())
                .map(bytes -> documents.open(bytes, decision.id().toString(), Grounds.class));
    }

    private Decision write(
            WorkItem item, String kind, String reasonCode, String explanation, Grounds grounds, String decidedBy) {
        var id = UUID.randomUUID();
        var earlier = count("workItemId", item.id());
        var number = item.itemNo() + "-JD" + item.attempt() + (earlier == 0 ? "" : "-" + (earlier + 1));
        var decision = new Decision(
                id,
                item.id(),
                number,
                kind,
                reasonCode,
                sealing.seal(explanation == null ? "" : explanation, id.toString()),
                grounds == null ? null : documents.seal(grounds, id.toString()),
                decidedBy,
                chronicle.now());
        persist(decision);
        return decision;
    }
}
