package birth.casework.desk;

import birth.casework.decision.Decision;
import birth.casework.decision.Decisions;
import birth.casework.decision.Grounds;
import birth.kit.problem.Refusal;
import com.fasterxml.jackson.annotation.JsonInclude;
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

    /** Legal basis, remedies and the other route are there only when the decision went against the family. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DecisionView(
            UUID decisionId,
            String decisionNo,
            String kind,
            String reasonCode,
            String explanation,
            String legalBasis,
            String remedies,
            String otherRoute,
            Instant decidedAt) {}

    @GET
    @Path("/{id}")
    @RolesAllowed("service:application")
    @Transactional
    public DecisionView get(@PathParam("id") UUID id) {
        return decisions
                .findByIdOptional(id)
                .map(this::view)
                .orElseThrow(() -> Refusal.unknown("DECISION_UNKNOWN", "没有这份决定书。"));
    }

    private DecisionView view(Decision decision) {
        var grounds = decisions.groundsOf(decision).orElse(new Grounds(null, null, null));
        return new DecisionView(
                decision.id(),
                decision.decisionNo(),
                decision.kind(),
                decision.reasonCode(),
                decisions.explanationOf(decision),
                grounds.legalBasis(),
                grounds.remedies(),
                grounds.otherRoute(),
                decision.decidedAt());
    }
}
