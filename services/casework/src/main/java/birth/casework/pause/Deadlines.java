package birth.casework.pause;

import birth.casework.change.AnnouncedChanges;
import birth.casework.closing.Cancel;
import birth.casework.decision.Decide;
import birth.casework.item.Chronicle;
import birth.casework.item.LetterSettings;
import birth.casework.item.OneByOne;
import birth.casework.item.State;
import birth.casework.item.WorkClock;
import birth.casework.item.WorkItem;
import birth.casework.item.WorkItems;
import birth.casework.notice.Notice;
import birth.casework.notice.Notices;
import birth.casework.snapshot.Snapshots;
import birth.kit.time.BusinessClock;
import birth.kit.work.Sweep;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What happens because nobody did anything: silence of the parent, a broken promise, silence of the office (domain.md 3.3). */
@ApplicationScoped
class Deadlines {

    private static final String PARENT_SILENT = "PARENT_SILENT";
    private static final int DAYS_TO_NOTICE = 5;

    private final WorkItems items;
    private final OneByOne oneByOne;
    private final Notices notices;
    private final Tolerations tolerations;
    private final AnnouncedChanges announced;
    private final Tolerate tolerate;
    private final Cancel cancel;
    private final Decide decide;
    private final Snapshots snapshots;
    private final LetterSettings settings;
    private final Chronicle chronicle;
    private final Duration interval;
    private Sweep sweep;

    Deadlines(
            WorkItems items,
            OneByOne oneByOne,
            Notices notices,
            Tolerations tolerations,
            AnnouncedChanges announced,
            Tolerate tolerate,
            Cancel cancel,
            Decide decide,
            Snapshots snapshots,
            LetterSettings settings,
            Chronicle chronicle,
            @ConfigProperty(name = "birth.casework.sweep-interval") Duration interval) {
        this.items = items;
        this.oneByOne = oneByOne;
        this.notices = notices;
        this.tolerations = tolerations;
        this.announced = announced;
        this.tolerate = tolerate;
        this.cancel = cancel;
        this.decide = decide;
        this.snapshots = snapshots;
        this.settings = settings;
        this.chronicle = chronicle;
        this.interval = interval;
    }

    void onStart(@Observes StartupEvent start) {
        sweep = Sweep.every(interval, "casework-deadlines", this::look);
    }

    void onStop(@Observes ShutdownEvent stop) {
        sweep.close();
    }

    private void look() {
        var today = chronicle.today();
        oneByOne.each(() -> notices.unansweredItems(today), this::unanswered);
        oneByOne.each(() -> unrevisedItems(today), this::unrevised);
        oneByOne.each(() -> tolerations.overdueItems(today), tolerate::breached);
        oneByOne.each(this::unlooked, item -> deem(item, today));
        oneByOne.each(() -> heldLongEnough(today), item -> release(item, today));
    }

    private void unanswered(WorkItem item) {
        var answered = notices.open(item.id()).filter(Notice::isAnswerAnnounced).isPresent();
        if (item.state() == State.NOTICE && !answered) {
            cancel.cancel(item, PARENT_SILENT);
        }
    }

    /** A revision that is announced but not yet pulled is no silence. */
    private void unrevised(WorkItem item) {
        if (item.state() == State.RETURNED && !announced.await(item)) {
            cancel.cancel(item, PARENT_SILENT);
        }
    }

    private void deem(WorkItem item, LocalDate today) {
        var received = LocalDate.ofInstant(item.acceptedAt(), BusinessClock.ZONE);
        if (item.deemedAcceptedOn() == null && today.isAfter(WorkClock.after(received, DAYS_TO_NOTICE))) {
            item.deemAccepted(today);
            chronicle.noteOfTime(item, "DEEMED_ACCEPTED", null, null);
        }
    }

    private void release(WorkItem item, LocalDate today) {
        if (item.heldUntil() != null && !item.heldUntil().isAfter(today)) {
            decide.unhold(item, Chronicle.MACHINE);
            snapshots.lookAgain(item);
        }
    }

    private List<UUID> heldLongEnough(LocalDate today) {
        return ids(items.list("state = ?1 and heldUntil <= ?2", State.HELD, today));
    }

    private List<UUID> unrevisedItems(LocalDate today) {
        return ids(items.list("state = ?1 and revisionBy < ?2", State.RETURNED, today));
    }

    /** Items accepted long ago that never had a notice, of the letters and districts that have switched deemed acceptance on. */
    private List<UUID> unlooked() {
        var longAgo = chronicle.now().minus(Duration.ofDays(DAYS_TO_NOTICE));
        return ids(items
                .list(
                        "state in ?1 and acceptedAt < ?2 and deemedAcceptedOn is null and id not in (select n.workItemId from Notice n)",
                        Set.of(State.READY, State.CLAIMED),
                        longAgo)
                .stream()
                .filter(item -> settings.deemedAcceptance(item.item(), item.region()))
                .toList());
    }

    private static List<UUID> ids(List<WorkItem> found) {
        return found.stream().map(WorkItem::id).toList();
    }
}
