package birth.application.casefile;

import java.util.Optional;

/** The query code of a case, from where it is kept to be shown again; a case itself holds only a digest of it. */
public interface QueryCodes {

    /** @return empty once it is kept no more */
    Optional<String> of(String caseNo);
}
