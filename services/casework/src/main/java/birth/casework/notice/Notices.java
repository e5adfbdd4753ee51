package birth.casework.notice;

import birth.casework.item.LetterSettings;
import birth.casework.item.State;
import birth.casework.item.WorkItem;
import birth.casework.snapshot.Projection;
import birth.kit.sealing.SealedDocuments;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The notices of this department's items. */
@ApplicationScoped
public class Notices implements PanacheRepositoryBase<Notice, UUID> {

    private final SealedDocuments documents;
    private final LetterSettings settings;

    Notices(SealedDocuments documents, LetterSettings settings) {
        this.documents = documents;
        this.settings = settings;
    }

    Notice issue(WorkItem item, List<Defect> defects, String clerk, Projection held, LocalDate today) {
        var id = UUID.randomUUID();
        var number = item.itemNo() + "-BZ" + (count("workItemId", item.id()) + 1);
        var notice = new Notice(
                id,
                item.id(),
                number,
                today,
                clerk,
                today.plusDays(settings.answerDays()),
                documents.seal(defects, id.toString()),
                documents.seal(held, id.toString()));
        persist(notice);
        return notice;
    }

    public List<Notice> of(UUID workItemId) {
        return list("workItemId = ?1 order by issuedOn, noticeNo", workItemId);
    }

    /** The notice that is still waiting for its answer. */
    public Optional<Notice> open(UUID workItemId) {
        return find("workItemId = ?1 and answeredOn is null and withdrawnOn is null", workItemId)
                .firstResultOptional();
    }

    /** The first notice that stands: one withdrawn as a mistake does not count. */
    Optional<Notice> first(UUID workItemId) {
        return find(
                        "workItemId = ?1 and withdrawnOn is null and snapshot is not null order by issuedOn, noticeNo",
                        workItemId)
                .firstResultOptional();
    }

    /** Items whose notice nobody has answered in time; an answer that is on its way counts. */
    public List<UUID> unansweredItems(LocalDate today) {
        return list(
                        "answerBy < ?1 and answeredOn is null and answerVersion is null and withdrawnOn is null"
                                + " and workItemId in (select i.id from WorkItem i where i.state = ?2)",
                        today,
                        State.NOTICE)
                .stream()
                .map(Notice::workItemId)
                .toList();
    }

    Projection snapshotOf(Notice notice) {
        return documents.open(notice.sealedSnapshot(), notice.id().toString(), Projection.class);
    }

    public List<Defect> defectsOf(Notice notice) {
        return List.of(documents.open(notice.sealedDefects(), notice.id().toString(), Defect[].class));
    }
}
