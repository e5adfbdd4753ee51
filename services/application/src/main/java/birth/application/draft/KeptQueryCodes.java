package birth.application.draft;

import birth.application.casefile.QueryCodes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The query codes of cases, from the drafts they came of. */
@ApplicationScoped
class KeptQueryCodes implements QueryCodes {

    private final Drafts drafts;

    KeptQueryCodes(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public Optional<String> of(String caseNo) {
        return drafts.find("caseNo", caseNo).firstResultOptional().map(drafts::queryCode);
    }
}
