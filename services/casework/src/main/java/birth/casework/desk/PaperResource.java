package birth.casework.desk;

import static birth.casework.desk.Roles.CLERK;
import static birth.casework.desk.Roles.SUPERVISOR;

import birth.casework.snapshot.Papers;
import birth.casework.snapshot.Snapshots;
import birth.kit.audit.AuditTrail;
import birth.kit.problem.Refusal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** A paper the family has handed in, for whoever examines the item it belongs to; each reading is recorded (domain.md 8.4). */
@Path("/work-items")
public class PaperResource {

    private final Desk desk;
    private final Snapshots snapshots;
    private final Papers papers;
    private final AuditTrail audit;

    PaperResource(Desk desk, Snapshots snapshots, Papers papers, AuditTrail audit) {
        this.desk = desk;
        this.snapshots = snapshots;
        this.papers = papers;
        this.audit = audit;
    }

    /** @throws Refusal 404 {@code PAPER_UNKNOWN} for a paper this item does not have, 503 {@code PAPER_AWAY} */
    @GET
    @Path("/{id}/papers/{paper}")
    @RolesAllowed({CLERK, SUPERVISOR})
    public RestResponse<byte[]> read(@PathParam("id") UUID id, @PathParam("paper") @Size(max = 64) String paper) {
        var purpose = QuarkusTransaction.requiringNew().call(() -> admit(id, paper));
        var found = papers.read(paper, purpose);
        return RestResponse.ResponseBuilder.ok(found.getEntity())
                .type(found.getMediaType())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", "inline")
                .header("Cache-Control", "no-store")
                .build();
    }

    private String admit(UUID id, String paper) {
        var item = desk.inScope(id);
        if (item.snapshot() == null || !snapshots.of(item).materials().have(paper)) {
            throw Refusal.unknown("PAPER_UNKNOWN", "此件没有这份材料，请刷新后再看。");
        }
        audit.record(desk.account(), "PAPER_READ", item.reference(), paper);
        return item.reference();
    }
}
