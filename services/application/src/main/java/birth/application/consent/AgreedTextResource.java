package birth.application.consent;

import birth.application.casefile.CaseFiles;
import birth.application.realname.RealNames;
import birth.kit.identity.Caller;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.List;

/** What the parents of a case have agreed to, word for word. */
@Path("/cases/{caseNo}/consents")
public class AgreedTextResource {

    private final AgreedTexts agreed;
    private final CaseFiles files;
    private final RealNames realNames;
    private final Caller caller;

    AgreedTextResource(AgreedTexts agreed, CaseFiles files, RealNames realNames, Caller caller) {
        this.agreed = agreed;
        this.files = files;
        this.realNames = realNames;
        this.caller = caller;
    }

    /** {@code who}: APPLICANT or OTHER_PARENT. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AgreedView(
            String who, ConsentText text, String method, Instant agreedAt, Instant until, Instant revokedAt) {}

    /** Both parents see what either has agreed to. */
    @GET
    @RolesAllowed("parent")
    @Transactional
    public List<AgreedView> agreed(@PathParam("caseNo") String caseNo) {
        var file = files.seenBy(realNames.digestOf(caller), caseNo);
        return agreed.of(file.caseNo()).stream()
                .map(one -> new AgreedView(
                        one.who().name(),
                        one.text(),
                        one.method(),
                        one.agreedAt(),
                        one.until().orElse(null),
                        one.revokedAt().orElse(null)))
                .toList();
    }
}
