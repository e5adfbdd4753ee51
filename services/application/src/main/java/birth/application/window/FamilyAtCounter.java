package birth.application.window;

import birth.application.casefile.CaseFile;
import birth.application.casefile.CaseFiles;
import birth.application.casefile.CaseForms;
import birth.application.casefile.CaseItem;
import birth.application.mandate.Mandates;
import birth.application.realname.RealNames;
import birth.application.tracking.Purpose;
import birth.kit.audit.AuditTrail;
import birth.kit.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The cases of the family that stands before a window: by whole values only, where the child was born, where an item is done,
 * where the family lives or where it has given a mandate, recorded. A village helper's region is a township: no birth and no
 * item lies in one, only homes, mandates and what the township itself does (docs/adr/0024). A restricted case is its officer's.
 */
@ApplicationScoped
class FamilyAtCounter {

    private final CaseFiles files;
    private final CaseForms forms;
    private final Mandates mandates;
    private final RealNames realNames;
    private final AuditTrail audit;
    private final Caller caller;

    FamilyAtCounter(
            CaseFiles files, CaseForms forms, Mandates mandates, RealNames realNames, AuditTrail audit, Caller caller) {
        this.files = files;
        this.forms = forms;
        this.mandates = mandates;
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

    /** A family that lives in another county than that of the birth goes to the window at home (domain.md 3.9). */
    private boolean isCovered(CaseFile file) {
        return file.isOpenTo(caller.account()) && (isItsRegions(file) || mandates.standsFor(file.caseNo()));
    }

    private boolean isItsRegions(CaseFile file) {
        return caller.covers(file.region()) || file.items().stream().anyMatch(this::isDoneHere) || livesHere(file);
    }

    private boolean isDoneHere(CaseItem item) {
        return caller.covers(item.region()) || caller.units().contains(item.unit());
    }

    private boolean livesHere(CaseFile file) {
        var home = forms.present(file).mother().address();
        return Stream.of(home.region(), home.township())
                .filter(Objects::nonNull)
                .anyMatch(caller::covers);
    }

    private CaseFile read(CaseFile file) {
        audit.record(caller.account(), "CASE_READ_AT_WINDOW", file.caseNo(), "window");
        return file;
    }
}
