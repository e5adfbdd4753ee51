package birth.household.examination;

import birth.casework.item.WorkItem;
import birth.casework.snapshot.Projection;
import birth.casework.snapshot.Snapshots;
import birth.household.inquiry.Inquiries;
import birth.household.inquiry.Verified;
import birth.household.rule.Newborn;
import birth.household.rule.RegisterRules;
import birth.household.rule.Remark;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** Compares a child's data by machine as soon as it is here and leaves the item, with its remarks, to an officer. */
@ApplicationScoped
public class Examine {

    private final Snapshots snapshots;
    private final Inquiries inquiries;
    private final GatherFacts gatherFacts;

    Examine(Snapshots snapshots, Inquiries inquiries, GatherFacts gatherFacts) {
        this.snapshots = snapshots;
        this.inquiries = inquiries;
        this.gatherFacts = gatherFacts;
    }

    void onStart(@Observes StartupEvent start) {
        snapshots.watch(this::arrived);
    }

    private void arrived(WorkItem item, Projection form) {
        var child = Newborn.in(form);
        inquiries.askAbout(item, child);
        remarkOn(item, child);
    }

    void onVerified(@Observes Verified verified) {
        remarkOn(verified.item(), Newborn.in(snapshots.of(verified.item())));
    }

    void remarkOn(WorkItem item, Newborn child) {
        item.leaveToClerk(remarks(item, child).stream().map(Remark::name).toList());
    }

    List<Remark> remarks(WorkItem item, Newborn child) {
        return RegisterRules.remarks(child, gatherFacts.about(item, child));
    }
}
