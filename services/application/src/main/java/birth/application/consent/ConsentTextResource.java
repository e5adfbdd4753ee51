package birth.application.consent;

import birth.application.casefile.CaseFiles;
import birth.application.realname.RealNames;
import birth.kit.identity.Caller;
import birth.kit.time.BusinessClock;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What parents are asked to agree to, and what they have agreed to, word for word. */
@Path("/")
public class ConsentTextResource {

    private final ConsentTexts texts;
    private final AgreedTexts agreed;
    private final CaseFiles files;
    private final RealNames realNames;
    private final Caller caller;
    private final BusinessClock clock;

    ConsentTextResource(
            ConsentTexts texts,
            AgreedTexts agreed,
            CaseFiles files,
            RealNames realNames,
            Caller caller,
            BusinessClock clock) {
        this.texts = texts;
        this.agreed = agreed;
        this.files = files;
        this.realNames = realNames;
        this.caller = caller;
        this.clock = clock;
    }

    /** {@code who}: APPLICANT or OTHER_PARENT. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AgreedView(
            String who, ConsentText text, String method, Instant agreedAt, Instant until, Instant revokedAt) {}

    /** As in force today. */
    @GET
    @Path("consent-texts")
    @PermitAll
    public List<ConsentText> texts() {
        return texts.on(LocalDate.now(clock));
    }

    /** Both parents see what either has agreed to. */
    @GET
    @Path("cases/{caseNo}/consents")
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
