package birth.application.casefile;

import birth.kit.sealing.SealedDocuments;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Notices by id and by item. */
@ApplicationScoped
public class Notices implements PanacheRepositoryBase<Notice, UUID> {

    private final SealedDocuments documents;

    Notices(SealedDocuments documents) {
        this.documents = documents;
    }

    Optional<Notice> openOf(CaseItem item) {
        return find("item = ?1 and attempt = ?2 and answeredAt is null and withdrawnAt is null", item, item.attempt())
                .firstResultOptional();
    }

    /** What the family wrote to the item's latest answered notice. */
    public Optional<String> latestNote(CaseItem item) {
        return find("item = ?1 and sealedNote is not null order by answeredAt desc", item)
                .firstResultOptional()
                .flatMap(notice -> notice.sealedNote()
                        .map(document -> documents.open(document, notice.id().toString(), String.class)));
    }
}
