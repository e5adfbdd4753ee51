package birth.application.tracking;

import birth.application.casefile.CaseFile;
import birth.application.casefile.CaseFiles;
import birth.kit.sealing.Digests;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/** Cases for whoever holds number and query code; a wrong code is answered as an unknown case. */
@ApplicationScoped
public class TrackedCases {

    private final CaseFiles files;
    private final Digests digests;

    TrackedCases(CaseFiles files, Digests digests) {
        this.files = files;
        this.digests = digests;
    }

    /** Within the caller's transaction. */
    public CaseFile find(String caseNo, String queryCode) {
        var digest = digests.of("query-code", caseNo + queryCode.toUpperCase(Locale.ROOT));
        return files.findByIdOptional(caseNo)
                .filter(file -> file.hasQueryDigest(digest))
                .orElseThrow(CaseFiles::unknown);
    }
}
