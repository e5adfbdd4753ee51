package birth.application.window;

import birth.application.paper.PaperKind;
import birth.application.paper.PaperView;
import birth.application.paper.ReadPaper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** A window prints the receipt and every formal paper for the family before it. */
@Path("/window-cases/{caseNo}/papers")
public class WindowPaperResource {

    private final FamilyAtCounter family;
    private final ReadPaper readPaper;

    WindowPaperResource(FamilyAtCounter family, ReadPaper readPaper) {
        this.family = family;
        this.readPaper = readPaper;
    }

    @GET
    @RolesAllowed({"counter", "helper"})
    public List<PaperView> all(@PathParam("caseNo") String caseNo) {
        return readPaper.all(family.standing(caseNo).applicantDigest(), caseNo);
    }

    @GET
    @Path("/{kind}/{ref}")
    @Produces("application/pdf")
    @RolesAllowed({"counter", "helper"})
    public Response one(
            @PathParam("caseNo") String caseNo, @PathParam("kind") PaperKind kind, @PathParam("ref") String ref) {
        var pdf = readPaper.pdf(family.standing(caseNo).applicantDigest(), caseNo, kind, ref);
        return shown(pdf, kind.name());
    }

    /** In the browser, to be printed from there, and kept nowhere. */
    static Response shown(byte[] pdf, String name) {
        return Response.ok(pdf)
                .header("Content-Disposition", "inline; filename=\"" + name + ".pdf\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
