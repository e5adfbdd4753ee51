package birth.application.window;

import birth.application.casefile.CaseFile;
import birth.application.casefile.CaseFiles;
import birth.application.realname.RealNames;
import birth.application.tracking.Purpose;
import birth.kit.audit.AuditTrail;
import birth.kit.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** The cases of the family that stands before a window: by whole values only, within the window's regions, recorded; a restricted one by its officer. */
@ApplicationScoped
class FamilyAtCounter {

    private final CaseFiles files;
    private final RealNames realNames;
    private final AuditTrail audit;
    private final Caller caller;

    FamilyAtCounter(CaseFiles files, RealNames realNames, AuditTrail audit, Caller caller) {
        this.files = files;
        this.realNames = realNames;
        this.audit = audit;
        this.caller = caller;
    }

    @Transactional
    List<CaseFile> byNumber(String idNo) {
        return files.ofParent(realNames.digestOf(idNo)).stream()
                .filter(this::isCovered)
                .map(this::read)
                .toList();
    }

    @Transactional
    Optional<CaseFile> byCaseNo(String caseNo) {
        return files.findByIdOptional(caseNo).filter(this::isCovered).map(this::read);
    }

    /** Those of these cases that lie in the window's regions. */
    @Transactional
    List<CaseFile> among(List<String> caseNos) {
        return caseNos.stream().map(this::byCaseNo).flatMap(Optional::stream).toList();
    }

    @Transactional
    void searched(String kind, Purpose purpose) {
        audit.record(caller.account(), "SEARCHED_BY_" + kind, "search", purpose.name());
    }

    /** The case for acting on it; unknown outside the window's regions. */
    @Transactional
    CaseFile standing(String caseNo) {
        return byCaseNo(caseNo).orElseThrow(CaseFiles::unknown);
    }

    /** The same, held until the end of the transaction: events change a case while somebody signs. */
    @Transactional(Transactional.TxType.MANDATORY)
    CaseFile held(String caseNo) {
        return files.locked(caseNo).filter(this::isCovered).map(this::read).orElseThrow(CaseFiles::unknown);
    }

    private boolean isCovered(CaseFile file) {
        return caller.regions().stream().anyMatch(file.region()::startsWith) && file.isOpenTo(caller.account());
    }

    private CaseFile read(CaseFile file) {
        audit.record(caller.account(), "CASE_READ_AT_WINDOW", file.caseNo(), "window");
        return file;
    }
}
