package birth.application.material;

import birth.application.casefile.CaseFiles;
import birth.application.casefile.CaseItem;
import birth.application.casefile.CaseState;
import birth.application.realname.RealNames;
import birth.kit.identity.Caller;
import birth.kit.problem.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;

/** A paper that comes after the submission, e.g. a clearer one after a notice. */
@Path("/cases")
@ApplicationScoped
public class CaseMaterialResource {

    private final KeepMaterial keep;
    private final CaseFiles files;
    private final RealNames realNames;
    private final Caller caller;

    CaseMaterialResource(KeepMaterial keep, CaseFiles files, RealNames realNames, Caller caller) {
        this.keep = keep;
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
        var file = files.lockedBy(realNames.digestOf(caller), caseNo);
        if (file.state() == CaseState.DONE) {
            throw Refusal.conflict("CASE_ENDED", "这个办件已经办结，不能再补充材料。");
        }
        var child = file.items().stream()
                .filter(item -> item.childIndex() == childIndex)
                .findFirst()
                .map(CaseItem::pluralIndex)
                .orElseThrow(CaseFiles::unknown);
        return keep.forCase(caseNo, child, kind, content);
    }
}
