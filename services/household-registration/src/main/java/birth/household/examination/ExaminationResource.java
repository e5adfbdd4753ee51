package birth.household.examination;

import birth.casework.desk.Desk;
import birth.casework.snapshot.Snapshots;
import birth.household.rule.Effect;
import birth.household.rule.Facts;
import birth.household.rule.Newborn;
import birth.household.rule.RegisterRules;
import birth.household.rule.Remark;
import birth.household.rule.StatementKind;
import birth.kit.audit.AuditTrail;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;

/** The machine's remarks in words, as they stand now: what each does to the approval and which statement would answer it. */
@Path("/work-items")
public class ExaminationResource {

    private final Desk desk;
    private final Snapshots snapshots;
    private final GatherFacts gatherFacts;
    private final AuditTrail audit;

    ExaminationResource(Desk desk, Snapshots snapshots, GatherFacts gatherFacts, AuditTrail audit) {
        this.desk = desk;
        this.snapshots = snapshots;
        this.gatherFacts = gatherFacts;
        this.audit = audit;
    }

    public record StatementView(StatementKind kind, String title) {}

    public record RemarkView(String code, Effect effect, String text, List<StatementView> statements) {

        static RemarkView of(Remark remark, Facts facts) {
            return new RemarkView(
                    remark.name(),
                    remark.effect(),
                    remark.text(facts),
                    remark.accepted().stream()
                            .map(kind -> new StatementView(kind, kind.title()))
                            .toList());
        }
    }

    @GET
    @Path("/{id}/examination")
    @RolesAllowed({"clerk:household-registration", "supervisor:household-registration"})
    @Transactional
    public List<RemarkView> examination(@PathParam("id") UUID id) {
        var item = desk.inScope(id);
        if (item.snapshot() == null) {
            return List.of();
        }
        audit.record(desk.account(), "EXAMINATION_READ", item.reference(), "casework");
        var child = Newborn.in(snapshots.of(item));
        var facts = gatherFacts.about(item, child);
        return RegisterRules.remarks(child, facts).stream()
                .map(remark -> RemarkView.of(remark, facts))
                .toList();
    }
}
