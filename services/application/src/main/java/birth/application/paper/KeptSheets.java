package birth.application.paper;

import birth.kit.sealing.SealedDocuments;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** What papers say, kept from the moment it stands: an issued paper is never rewritten (domain.md 3.3). */
@ApplicationScoped
class KeptSheets {

    private final SealedDocuments documents;

    KeptSheets(SealedDocuments documents) {
        this.documents = documents;
    }

    Optional<Sheet> of(Paper paper) {
        return paper.sealedSheet().map(document -> documents.open(document, recordId(paper), Sheet.class));
    }

    void keep(Paper paper, Sheet sheet) {
        paper.keep(documents.seal(sheet, recordId(paper)));
    }

    private static String recordId(Paper paper) {
        return paper.id() + ":sheet";
    }
}
