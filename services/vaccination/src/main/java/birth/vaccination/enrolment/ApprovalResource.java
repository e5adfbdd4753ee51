package birth.vaccination.enrolment;

import birth.casework.decision.Decide;
import birth.casework.desk.Desk;
import birth.kit.problem.Refusal;
import birth.vaccination.childfile.ChildFiles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;

/** A clerk's approval of what the machine check left over. Shares the path of casework's desk, so it stands beside its acts. */
@Path("/work-items")
public class ApprovalResource {

    private final Desk desk;
    private final ChildFiles files;
    private final Decide decide;

    ApprovalResource(Desk desk, ChildFiles files, Decide decide) {
        this.desk = desk;
        this.files = files;
        this.decide = decide;
    }

    public record Approved(UUID resultId) {}

    /** 409 {@code FILE_MISSING} while the hospital's record is not here. */
    @POST
    @Path("/{id}/approval")
    @RolesAllowed("clerk:vaccination")
    @Transactional
    public Approved approve(@PathParam("id") UUID id) {
        var item = desk.lockedInScope(id);
        item.mustBeClaimedBy(desk.account());
        var file = files.of(item.deliveryRef(), item.pluralIndex())
                .orElseThrow(() -> Refusal.conflict("FILE_MISSING", "尚未收到助产机构的分娩记录，无法建档；收到后系统会自动处理。"));
        decide.complete(item, file.id(), desk.account());
        return new Approved(file.id());
    }
}
