package birth.casework.notice;

import birth.casework.item.WorkItem;
import birth.kit.sealing.Sealing;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
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

    private final Sealing sealing;
    private final ObjectMapper json;

    Notices(Sealing sealing, ObjectMapper json) {
        this.sealing = sealing;
        this.json = json;
    }

    Notice issue(WorkItem item, List<Defect> defects, String clerk, LocalDate today) {
        var id = UUID.randomUUID();
        var number = item.itemNo() + "-BZ" + (count("workItemId", item.id()) + 1);
        try {
            var sealed = sealing.seal(json.writeValueAsString(defects), id.toString());
            var notice = new Notice(id, item.id(), number, today, clerk, today.plusDays(DAYS_TO_ANSWER), sealed);
            persist(notice);
            return notice;
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public List<Notice> of(UUID workItemId) {
        return list("workItemId = ?1 order by issuedOn, noticeNo", workItemId);
    }

    /** The notice that is still waiting for its answer. */
    public Optional<Notice> open(UUID workItemId) {
        return find("workItemId = ?1 and answeredOn is null", workItemId).firstResultOptional();
    }

    public List<Defect> defectsOf(Notice notice) {
        try {
            return json.readValue(
                    sealing.open(notice.sealedDefects(), notice.id().toString()), new TypeReference<>() {});
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("The defects of notice " + notice.id() + " cannot be read", broken);
        }
    }
}
