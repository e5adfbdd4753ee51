package birth.application.eligibility;

import birth.application.birth.Births;
import birth.application.casefile.CaseFile;
import birth.application.casefile.CaseFiles;
import birth.application.casefile.CaseForms;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Open cases, with the form as it stands. */
@ApplicationScoped
class CasesUnderWay implements FamiliesUnderWay {

    private static final String OPEN = "outcome is null";

    private final CaseFiles files;
    private final CaseForms forms;
    private final Births births;

    CasesUnderWay(CaseFiles files, CaseForms forms, Births births) {
        this.files = files;
        this.forms = forms;
        this.births = births;
    }

    @Override
    public boolean areCases() {
        return true;
    }

    @Override
    public int count() {
        return (int) files.count(OPEN);
    }

    @Override
    public List<Family> newest(int most) {
        return files.find(OPEN + " order by submittedAt desc").page(0, most).stream()
                .map(this::family)
                .toList();
    }

    private Family family(CaseFile file) {
        return new Family(
                file.caseNo(),
                null,
                file.deliveryRef(),
                births.record(file.deliveryRef()),
                forms.present(file),
                file.submittedOn(),
                false);
    }
}
