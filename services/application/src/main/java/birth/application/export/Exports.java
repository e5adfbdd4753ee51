package birth.application.export;

import birth.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** Requests for exports. */
@ApplicationScoped
class Exports implements PanacheRepositoryBase<Export, UUID> {

    /** Oldest first. */
    List<Export> in(Export.State state) {
        return list("state = ?1 order by requestedAt", state);
    }

    List<Export> newestOf(String account, int most) {
        return find("requestedBy = ?1 order by requestedAt desc, id", account)
                .page(0, most)
                .list();
    }

    Export locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Exports::unknown);
    }

    static Refusal unknown() {
        return Refusal.unknown("EXPORT_UNKNOWN", "没有这个导出申请，或它不是您提出的。");
    }
}
