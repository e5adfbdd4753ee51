package birth.casework.snapshot;

import birth.casework.change.AnnouncedChanges;
import birth.casework.change.Change;
import birth.casework.change.DataChanges;
import birth.casework.claim.Claim;
import birth.casework.closing.Divert;
import birth.casework.item.Chronicle;
import birth.casework.item.LetterSettings;
import birth.casework.item.State;
import birth.casework.item.WorkItem;
import birth.casework.item.WorkItems;
import birth.casework.notice.TakeAnswer;
import birth.casework.pause.ReturnToParent;
import birth.casework.pause.Tolerate;
import birth.casework.search.SearchKeys;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What new data does to an item before the department sees it: it is accepted, or what it waited for has come. */
@ApplicationScoped
class Arrival {

    private final WorkItems items;
    private final SealedSnapshot snapshots;
    private final SearchKeys searchKeys;
    private final DataChanges dataChanges;
    private final AnnouncedChanges announced;
    private final TakeAnswer takeAnswer;
    private final ReturnToParent returns;
    private final Tolerate tolerate;
    private final Divert divert;
    private final Claim claim;
    private final LetterSettings settings;
    private final Chronicle chronicle;

    Arrival(
            WorkItems items,
            SealedSnapshot snapshots,
            SearchKeys searchKeys,
            DataChanges dataChanges,
            AnnouncedChanges announced,
            TakeAnswer takeAnswer,
            ReturnToParent returns,
            Tolerate tolerate,
            Divert divert,
            Claim claim,
            LetterSettings settings,
            Chronicle chronicle) {
        this.items = items;
        this.snapshots = snapshots;
        this.searchKeys = searchKeys;
        this.dataChanges = dataChanges;
        this.announced = announced;
        this.takeAnswer = takeAnswer;
        this.returns = returns;
        this.tolerate = tolerate;
        this.divert = divert;
        this.claim = claim;
        this.settings = settings;
        this.chronicle = chronicle;
    }

    /** The announced changes that this snapshot brings. */
    List<Change> of(WorkItem item, String seen, Projection projection) {
        var before = former(item).map(snapshots::of).orElse(projection);
        snapshots.keep(item, projection);
        searchKeys.keep(item, projection);
        var keys = dataChanges.keep(item, before, projection);
        if (item.acceptedAt() == null) {
            accept(item);
        }
        if (item.route().equals("WINDOW") && item.state() == State.READY) {
            divert.asAsked(item);
        }
        claim.joinSiblings(item);
        takeAnswer.take(item);
        returns.takeRevision(item);
        tolerate.supplied(item, projection.stated(), Chronicle.PARENT);
        return announced.take(item, seen, keys, before, projection);
    }

    /** What the office saw last: in this attempt, else in the former one, perhaps at another unit (domain.md 3.3). */
    private Optional<WorkItem> former(WorkItem item) {
        return item.snapshot() != null
                ? Optional.of(item)
                : items.of(item.caseNo(), item.childIndex(), item.item(), item.attempt() - 1)
                        .filter(earlier -> earlier.snapshot() != null);
    }

    private void accept(WorkItem item) {
        var promiseDays = settings.promiseDays(item.item());
        item.accept(chronicle.now(), chronicle.today(), promiseDays);
        chronicle.say(
                item,
                "accepted",
                Map.of("promiseDays", promiseDays, "dueOn", item.clock().dueOn().toString()));
    }
}
