package birth.household.inquiry;

import birth.casework.change.Difference;
import birth.casework.item.WorkItem;
import birth.casework.item.WorkItems;
import birth.casework.outside.Contradictions;
import birth.casework.snapshot.Snapshots;
import birth.household.authority.Standing;
import birth.household.rule.Newborn;
import birth.kit.work.DueWork;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;

/** Asks connected authorities after the commit until each has answered (domain.md 3.10 rules 3, 4; A09). */
@ApplicationScoped
class AskAuthorities {

    private final WorkItems items;
    private final Snapshots snapshots;
    private final Inquiries inquiries;
    private final Questions questions;
    private final Contradictions contradictions;
    private final Event<Verified> verified;

    AskAuthorities(
            WorkItems items,
            Snapshots snapshots,
            Inquiries inquiries,
            Questions questions,
            Contradictions contradictions,
            Event<Verified> verified) {
        this.items = items;
        this.snapshots = snapshots;
        this.inquiries = inquiries;
        this.questions = questions;
        this.contradictions = contradictions;
        this.verified = verified;
    }

    private record Open(Newborn child, List<Subject> subjects) {}

    void onStart(@Observes StartupEvent start, DueWork dueWork) {
        dueWork.start(Inquiries.KIND, id -> ask(UUID.fromString(id)));
    }

    private void ask(UUID id) {
        var open = QuarkusTransaction.requiringNew().call(() -> open(items.findById(id)));
        for (var subject : open.subjects()) {
            var standing = questions.put(subject, open.child());
            var again = questions.put(subject, open.child());
            QuarkusTransaction.requiringNew().run(() -> answered(items.locked(id), subject, standing, again));
        }
    }

    private Open open(WorkItem item) {
        return item.state().isOpen()
                ? new Open(Newborn.in(snapshots.of(item)), inquiries.unanswered(item.id()))
                : new Open(null, List.of());
    }

    /** An authority that says yes and no of one paper has said nothing: an officer finds out himself. */
    private void answered(WorkItem item, Subject subject, Standing standing, Standing again) {
        if (!item.state().isOpen()) {
            return;
        }
        if (standing != again) {
            contradictions.betweenAnswers(
                    item, subject.authority(), List.of(new Difference(subject.name(), standing.name(), again.name())));
            return;
        }
        var child = Newborn.in(snapshots.of(item));
        if (inquiries.answered(item, child, subject, standing)) {
            verified.fire(new Verified(item, subject, standing));
        }
    }
}
