package birth.casework.acts;

import birth.casework.change.Change;
import birth.casework.change.ChildDied;
import birth.casework.decision.Decide;
import birth.casework.desk.Desk;
import birth.casework.item.State;
import birth.casework.item.WorkItem;
import birth.casework.item.WorkItems;
import birth.casework.second.Confirmations;
import birth.casework.second.ManualField;
import birth.casework.second.ManualResults;
import birth.casework.snapshot.Snapshots;
import birth.casework.withdrawal.Withdrawals;
import birth.kit.problem.Refusal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/** The least an office must add to casework; what it learns from casework is written down for the tests. */
@ApplicationScoped
@Path("/work-items")
public class PatternOffice {

    private final List<String> learnt = new CopyOnWriteArrayList<>();
    private final Desk desk;
    private final WorkItems items;
    private final Decide decide;

    PatternOffice(Desk desk, WorkItems items, Decide decide) {
        this.desk = desk;
        this.items = items;
        this.decide = decide;
    }

    public record Approved(UUID resultId, State state) {}

    void onStart(
            @Observes StartupEvent start,
            Snapshots snapshots,
            Confirmations confirmations,
            ManualResults manualResults,
            Withdrawals withdrawals) {
        snapshots.watch(
                (item, form) -> item.leaveToClerk("true".equals(form.field("await")) ? List.of("AWAITED") : List.of()));
        snapshots.watchChanges(this::changed);
        confirmations.paper("B", this::print);
        manualResults.offer(
                "H",
                List.of(new ManualField("child.idNo", true, Pattern.compile("\\d{17}[\\dX]"), "18位公民身份号码")),
                this::record);
        withdrawals.declineWhen(item -> "D-PRINTED".equals(String.join(",", item.checks()))
                ? Optional.of("ALREADY_PRINTED")
                : Optional.empty());
    }

    @POST
    @Path("/{id}/approval")
    @RolesAllowed("clerk:household-registration")
    public Approved approve(@PathParam("id") UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var item = desk.lockedInScope(id);
            item.mustBeClaimedBy(desk.account());
            if (decide.needsSecondPerson(item)) {
                decide.approve(item, desk.account());
                return new Approved(null, item.state());
            }
            decide.complete(item, UUID.randomUUID(), desk.account());
            return new Approved(item.resultId(), item.state());
        });
    }

    /** Corrects the result of a completed item, as a certificate office replaces a certificate. */
    @POST
    @Path("/{id}/correction")
    @RolesAllowed("clerk:household-registration")
    public Approved correct(@PathParam("id") UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var item = desk.lockedInScope(id);
            decide.resultChanged(item, UUID.randomUUID(), "REPLACED", "NAME_CHANGED", desk.account());
            return new Approved(item.resultId(), item.state());
        });
    }

    /** Another system is down. */
    @POST
    @Path("/{id}/outage")
    @RolesAllowed("clerk:household-registration")
    public void outage(@PathParam("id") UUID id) {
        QuarkusTransaction.requiringNew().run(() -> decide.holdTechnically(items.locked(id), "REGISTER_DOWN"));
    }

    List<String> learnt(UUID item) {
        return learnt.stream()
                .filter(line -> line.startsWith(item.toString()))
                .map(line -> line.substring(37))
                .toList();
    }

    private UUID print(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var item = desk.lockedInScope(id);
            item.mustBeDecidableBy(desk.account());
            decide.complete(item, UUID.randomUUID(), desk.account());
            return item.resultId();
        });
    }

    private UUID record(WorkItem item, Map<String, String> fields, String enteredBy, String confirmedBy) {
        if (!fields.get("child.idNo").startsWith(item.region())) {
            throw Refusal.conflict("REGION_MISMATCH", "号码与地区不符。");
        }
        return UUID.randomUUID();
    }

    private void changed(WorkItem item, Change change) {
        learnt.add(item.id() + " " + change.kind() + " " + item.state() + " " + String.join(",", change.keys()));
    }

    void onDeath(@Observes ChildDied death) {
        learnt.add(death.workItemId() + " CHILD_DIED " + death.diedOn());
    }
}
