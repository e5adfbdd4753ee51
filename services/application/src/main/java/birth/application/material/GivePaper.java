package birth.application.material;

import birth.application.casefile.AnnouncePaper;
import birth.application.casefile.CaseFile;
import birth.application.casefile.CaseFiles;
import birth.application.casefile.CaseItem;
import birth.application.casefile.CaseState;
import birth.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Takes a paper into a running case, from the parents or from the window they stand at, and tells the offices. */
@ApplicationScoped
public class GivePaper {

    private final KeepMaterial keep;
    private final MaterialCatalogue catalogue;
    private final AnnouncePaper announce;

    GivePaper(KeepMaterial keep, MaterialCatalogue catalogue, AnnouncePaper announce) {
        this.keep = keep;
        this.catalogue = catalogue;
        this.announce = announce;
    }

    /** @param file locked in the running transaction by somebody who may act for the family */
    @Transactional(Transactional.TxType.MANDATORY)
    public MaterialView give(CaseFile file, int childIndex, String kind, byte[] content) {
        if (file.state() == CaseState.DONE) {
            throw Refusal.conflict("CASE_ENDED", "这个办件已经办结，不能再补充材料。");
        }
        var child = file.items().stream()
                .filter(item -> item.childIndex() == childIndex)
                .findFirst()
                .map(CaseItem::pluralIndex)
                .orElseThrow(CaseFiles::unknown);
        var kept = keep.forCase(file.caseNo(), child, kind, content);
        announce.given(file, catalogue.uploadable(kind), child);
        return kept;
    }
}
