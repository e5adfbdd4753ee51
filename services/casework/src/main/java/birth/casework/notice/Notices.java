package birth.casework.notice;

import birth.casework.item.WorkItem;
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

    private static final int DAYS_TO_ANSWER = 15;

    private final SealedDocuments documents;

    Notices(SealedDocuments documents) {
        this.documents = documents;
    }

    Notice issue(WorkItem item, List<Defect> defects, String clerk, LocalDate today) {
        var id = UUID.randomUUID();
        var number = item.itemNo() + "-BZ" + (count("workItemId", item.id()) + 1);
        var notice = new Notice(
                id,
                item.id(),
                number,
                today,
                clerk,
                today.plusDays(DAYS_TO_ANSWER),
                documents.seal(defects, id.toString()));
        persist(notice);
        return notice;
    }

    public List<Notice> of(UUID workItemId) {
        return list("workItemId = ?1 order by issuedOn, noticeNo", workItemId);
    }

    /** The notice that is still waiting for its answer. */
    public Optional<Notice> open(UUID workItemId) {
        return find("workItemId = ?1 and answeredOn is null", workItemId).firstResultOptional();
    }

    public List<Defect> defectsOf(Notice notice) {
        return List.of(documents.open(notice.sealedDefects(), notice.id().toString(), Defect[].class));
    }
}
