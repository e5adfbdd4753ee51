package birth.certificate.issuing;

import birth.casework.item.State;
import birth.casework.item.WorkItem;
import birth.casework.item.WorkItems;
import birth.certificate.issuing.domain.Alarm;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;

/** Certificates in hand at which an alarm rings (domain.md 8.5), for the security role: codes and case numbers, no person. */
@Path("/alarms")
public class AlarmResource {

    private final WorkItems items;

    AlarmResource(WorkItems items) {
        this.items = items;
    }

    public record Ringing(UUID id, String caseNo, int childIndex, String unit, String state, List<String> alarms) {}

    @GET
    @RolesAllowed("security")
    @Transactional
    public List<Ringing> ringing() {
        return items
                .list("item = 'B' and state in ?1 and checks <> '' order by caseNo, childIndex", State.OPEN)
                .stream()
                .map(AlarmResource::view)
                .filter(ringing -> !ringing.alarms().isEmpty())
                .toList();
    }

    private static Ringing view(WorkItem item) {
        return new Ringing(
                item.id(),
                item.caseNo(),
                item.childIndex(),
                item.unit(),
                item.state().name(),
                item.checks().stream().filter(Alarm::isForSecurity).toList());
    }
}
