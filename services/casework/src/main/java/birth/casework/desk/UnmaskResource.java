package birth.casework.desk;

import static birth.casework.desk.Roles.CLERK;
import static birth.casework.desk.Roles.SUPERVISOR;

import birth.casework.snapshot.Snapshots;
import birth.kit.audit.AuditTrail;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Looking behind a mask: a click with a purpose, recorded and counted (domain.md 8.3). */
@Path("/work-items")
public class UnmaskResource {

    private final Desk desk;
    private final Snapshots snapshots;
    private final AuditTrail audit;

    UnmaskResource(Desk desk, Snapshots snapshots, AuditTrail audit) {
        this.desk = desk;
        this.snapshots = snapshots;
        this.audit = audit;
    }

    public record UnmaskRequest(
            @NotEmpty(message = "请选择要查看的内容") @Size(max = 40) List<@NotNull String> fields,
            @NotNull(message = "请选择查看的目的") Purpose purpose) {}

    public record Unmasked(Map<String, String> fields) {}

    @POST
    @Path("/{id}/unmasking")
    @RolesAllowed({CLERK, SUPERVISOR})
    @Transactional
    public Unmasked unmask(@PathParam("id") UUID id, @Valid @NotNull UnmaskRequest request) {
        var item = desk.inScope(id);
        audit.recordUnmasking(
                desk.account(),
                "FIELD_UNMASKED",
                item.reference(),
                request.purpose().name());
        var found = new TreeMap<String, String>();
        if (item.snapshot() != null) {
            var form = snapshots.of(item);
            request.fields().forEach(key -> {
                if (form.field(key) != null) {
                    found.put(key, form.field(key));
                }
            });
        }
        return new Unmasked(found);
    }
}
