package birth.casework.desk;

import birth.casework.decision.Decisions;
import birth.kit.problem.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.UUID;

/** The documents of decisions that ended an item without its result, for the application to show to the family. */
@Path("/decisions")
public class DecisionResource {

    private final Decisions decisions;

    DecisionResource(Decisions decisions) {
        this.decisions = decisions;
    }

    public record DecisionView(
            UUID decisionId,
            String decisionNo,
            String kind,
            String reasonCode,
            String explanation,
            Instant decidedAt) {}

    @GET
    @Path("/{id}")
    @RolesAllowed("service:application")
    @Transactional
    public DecisionView get(@PathParam("id") UUID id) {
        return decisions
                .findByIdOptional(id)
                .map(d -> new DecisionView(
                        d.id(), d.decisionNo(), d.kind(), d.reasonCode(), decisions.explanationOf(d), d.decidedAt()))
                .orElseThrow(() -> Refusal.unknown("DECISION_UNKNOWN", "没有这份决定书。"));
    }
}
