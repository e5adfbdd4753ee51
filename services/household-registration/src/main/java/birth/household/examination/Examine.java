package birth.household.examination;

import birth.casework.change.ChildDied;
import birth.casework.item.Chronicle;
import birth.casework.item.WorkItem;
import birth.casework.item.WorkItems;
import birth.casework.pause.Tolerate;
import birth.casework.snapshot.Projection;
import birth.casework.snapshot.Snapshots;
import birth.household.authority.Standing;
import birth.household.inquiry.Inquiries;
import birth.household.inquiry.Subject;
import birth.household.inquiry.Verified;
import birth.household.outbound.HandOver;
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

    /** The material a toleration waits for while civil affairs does not answer. */
    private static final String MARRIAGE_CERTIFICATE = "marriage-certificate";

    private final WorkItems items;
    private final Snapshots snapshots;
    private final Inquiries inquiries;
    private final GatherFacts gatherFacts;
    private final Tolerate tolerate;
    private final HandOver handOver;

    Examine(
            WorkItems items,
            Snapshots snapshots,
            Inquiries inquiries,
            GatherFacts gatherFacts,
            Tolerate tolerate,
            HandOver handOver) {
        this.items = items;
        this.snapshots = snapshots;
        this.inquiries = inquiries;
        this.gatherFacts = gatherFacts;
        this.tolerate = tolerate;
        this.handOver = handOver;
    }

    void onStart(@Observes StartupEvent start) {
        snapshots.watch(this::arrived);
    }

    private void arrived(WorkItem item, Projection form) {
        var child = Newborn.in(form);
        inquiries.askAbout(item, child);
        remarkOn(item, child);
        handOver.arrived(item, child);
    }

    /** What a family was let off with is supplied by the authority itself (A09). */
    void onVerified(@Observes Verified verified) {
        remarkOn(verified.item(), Newborn.in(snapshots.of(verified.item())));
        if (verified.subject() == Subject.MARRIAGE && verified.standing() == Standing.VALID) {
            tolerate.supplied(verified.item(), List.of(MARRIAGE_CERTIFICATE), Chronicle.MACHINE);
        }
    }

    /** The officer learns at once that birth and death are entered together (domain.md 3.6). */
    void onDeath(@Observes ChildDied death) {
        var item = items.findById(death.workItemId());
        if (item.state().isOpen() && item.snapshot() != null) {
            remarkOn(item, Newborn.in(snapshots.of(item)));
        }
    }

    private void remarkOn(WorkItem item, Newborn child) {
        item.leaveToClerk(RegisterRules.remarks(child, gatherFacts.about(item, child)).stream()
                .map(Remark::name)
                .toList());
    }
}
