package birth.application.paper;

import birth.application.realname.RealNames;
import birth.kit.audit.AuditTrail;
import birth.kit.identity.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** The formal papers of a case, for its parents. */
@Path("/cases")
public class PaperResource {

    private final ReadPaper readPaper;
    private final AuditTrail audit;
    private final RealNames realNames;
    private final Caller caller;

    PaperResource(ReadPaper readPaper, AuditTrail audit, RealNames realNames, Caller caller) {
        this.readPaper = readPaper;
        this.audit = audit;
        this.realNames = realNames;
        this.caller = caller;
    }

    @GET
    @Path("/{caseNo}/papers")
    @RolesAllowed("parent")
    public List<PaperView> all(@PathParam("caseNo") String caseNo) {
        return readPaper.all(realNames.digestOf(caller), caseNo);
    }

    /** A4, to be kept or printed. */
    @GET
    @Path("/{caseNo}/papers/{kind}/{ref}")
    @Produces("application/pdf")
    @RolesAllowed("parent")
    public Response one(
            @PathParam("caseNo") String caseNo, @PathParam("kind") PaperKind kind, @PathParam("ref") String ref) {
        var pdf = readPaper.pdf(realNames.digestOf(caller), caseNo, kind, ref);
        audit.record(caller.account(), "PAPER_READ", caseNo + "/" + kind + "/" + ref, "own-case");
        return Response.ok(pdf)
                .header("Content-Disposition", "inline; filename=\"" + kind + ".pdf\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
