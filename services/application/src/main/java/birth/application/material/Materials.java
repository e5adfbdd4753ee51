package birth.application.material;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Papers by id, draft and case; replaced ones only by id. */
@ApplicationScoped
class Materials implements PanacheRepositoryBase<Material, UUID> {

    List<Material> ofDraft(UUID draftId) {
        return list("draftId = ?1 and not replaced order by kind, pluralIndex", draftId);
    }

    List<Material> ofCase(String caseNo) {
        return list("caseNo = ?1 and not replaced order by kind, pluralIndex", caseNo);
    }
}
