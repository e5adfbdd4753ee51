package birth.application.material;

import birth.application.casefile.CaseFiles;
import birth.application.realname.RealNames;
import birth.kit.identity.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;

/** A paper that comes after the submission: a clearer one after a notice, a tolerated one, one that was returned for. */
@Path("/cases")
@ApplicationScoped
public class CaseMaterialResource {

    private final GivePaper givePaper;
    private final CaseFiles files;
    private final RealNames realNames;
    private final Caller caller;

    CaseMaterialResource(GivePaper givePaper, CaseFiles files, RealNames realNames, Caller caller) {
        this.givePaper = givePaper;
        this.files = files;
        this.realNames = realNames;
        this.caller = caller;
    }

    @PUT
    @Path("/{caseNo}/children/{childIndex}/materials/{kind}")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed("parent")
    @Transactional
    public MaterialView put(
            @PathParam("caseNo") String caseNo,
            @PathParam("childIndex") int childIndex,
            @PathParam("kind") String kind,
            byte[] content) {
        return givePaper.give(files.lockedBy(realNames.digestOf(caller), caseNo), childIndex, kind, content);
    }
}
