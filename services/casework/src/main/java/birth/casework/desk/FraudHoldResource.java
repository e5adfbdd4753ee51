package birth.casework.desk;

import static birth.casework.desk.Roles.SECURITY;

import birth.casework.pause.FraudHold;
import birth.kit.time.BusinessClock;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** What is locked after a fraud sign, for the security role, which alone may lift it and sees no person (domain.md 3.3). */
@Path("/fraud-holds")
public class FraudHoldResource {

    private final FraudHold fraudHold;

    FraudHoldResource(FraudHold fraudHold) {
        this.fraudHold = fraudHold;
    }

    /** @param releaseProposedBy who has spoken for a release already; another person must confirm */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Lock(
            UUID id,
            String caseNo,
            int childIndex,
            String item,
            String unit,
            String region,
            String reasonCode,
            String setBy,
            OffsetDateTime setAt,
            String releaseProposedBy) {

        static Lock of(FraudHold.Locked locked) {
            var item = locked.item();
            return new Lock(
                    item.id(),
                    item.caseNo(),
                    item.childIndex(),
                    item.item(),
                    item.unit(),
                    item.region(),
                    locked.reasonCode(),
                    locked.setBy(),
                    locked.setAt().atZone(BusinessClock.ZONE).toOffsetDateTime(),
                    locked.releaseProposedBy());
        }
    }

    @GET
    @RolesAllowed(SECURITY)
    @Transactional
    public List<Lock> open() {
        return fraudHold.all().stream().map(Lock::of).toList();
    }
}
