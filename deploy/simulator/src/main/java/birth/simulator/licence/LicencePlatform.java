package birth.simulator.licence;

import birth.simulator.Behaviours;
import birth.simulator.Mode;
import birth.simulator.Records;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The province's store of electronic licences (电子证照库): passes a correction to the issuer and says what came of it. */
@Path("/licences")
public class LicencePlatform {

    private static final String SYSTEM = "licences";
    private static final List<String> VERDICTS = List.of("RECEIVED", "CORRECTED", "DECLINED");

    private final Records records;
    private final Behaviours behaviours;
    private final Issuers issuers;

    LicencePlatform(Records records, Behaviours behaviours, Issuers issuers) {
        this.records = records;
        this.behaviours = behaviours;
        this.issuers = issuers;
    }

    public record Holder(String name, String idType, String idNo) {}

    public record Correction(
            String licence, Holder holder, String field, String says, String claim, String explanation) {}

    /** What the issuer will say to a claim with this text. */
    public record Verdict(String claim, String verdict, String value, String explanation) {}

    @PUT
    @Path("/corrections/{id}")
    @ResponseStatus(202)
    public void correct(@PathParam("id") String id, Correction correction) {
        if (correction == null || correction.holder() == null || correction.claim() == null) {
            throw new BadRequestException("holder and claim are missing");
        }
        var known = records.answerTo(SYSTEM, id) != null;
        records.once(
                SYSTEM,
                id,
                n -> Map.of("licence", correction.licence(), "field", correction.field(), "claim", correction.claim()));
        if (!known || behaviours.of(SYSTEM, id).mode() == Mode.DUPLICATING) {
            issuers.take(id, correction.claim());
        }
    }

    @PUT
    @Path("/verdicts")
    public Verdict set(Verdict verdict) {
        if (verdict == null || verdict.claim() == null || !VERDICTS.contains(verdict.verdict())) {
            throw new BadRequestException("claim and a verdict, one of " + VERDICTS + ", are needed");
        }
        issuers.answer(verdict.claim(), new Issuers.Answer(verdict.verdict(), verdict.value(), verdict.explanation()));
        return verdict;
    }
}
