package birth.vaccination.enrolment;

import birth.casework.change.Change;
import birth.casework.decision.Decide;
import birth.casework.item.State;
import birth.casework.item.WorkItem;
import birth.casework.item.WorkItems;
import birth.casework.snapshot.Projection;
import birth.casework.snapshot.Snapshots;
import birth.vaccination.childfile.ChildFile;
import birth.vaccination.childfile.ChildFiles;
import birth.vaccination.childfile.Deliveries;
import birth.vaccination.childfile.OpenChildFiles;
import birth.vaccination.dose.ReportDoses;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Issues the vaccination certificate for a child whose file was opened at birth: the chosen name goes into the file and
 * the item is done when the first dose is recorded (domain.md 1.2). The clinic the family applied to, which need not lie in the
 * county of birth, keeps the file from then on. What the rule cannot decide is left to a clerk.
 */
@ApplicationScoped
public class Enrol {

    private final Snapshots snapshots;
    private final WorkItems items;
    private final ChildFiles files;
    private final Deliveries deliveries;
    private final RegisterFile registerFile;
    private final ReportDoses reportDoses;
    private final Decide decide;
    private final boolean automatic;

    Enrol(
            Snapshots snapshots,
            WorkItems items,
            ChildFiles files,
            Deliveries deliveries,
            RegisterFile registerFile,
            ReportDoses reportDoses,
            Decide decide,
            @ConfigProperty(name = "birth.vaccination.automatic") boolean automatic) {
        this.snapshots = snapshots;
        this.items = items;
        this.files = files;
        this.deliveries = deliveries;
        this.registerFile = registerFile;
        this.reportDoses = reportDoses;
        this.decide = decide;
        this.automatic = automatic;
    }

    void onStart(@Observes StartupEvent start) {
        snapshots.watch(this::examine);
        snapshots.watchChanges(this::changed);
    }

    /** The file may open after the item was asked for; then the item is looked at again, under its lock before the file's. */
    void onFilesOpened(@Observes OpenChildFiles.FilesOpened opened) {
        items.list("deliveryRef = ?1 and state = ?2", opened.deliveryRef(), State.READY)
                .forEach(snapshots::pullLater);
    }

    /** The province has the file: what waited for that goes on. */
    void onFileRegistered(@Observes RegisterFile.FileRegistered registered) {
        reportDoses.later(registered.file());
        complete(registered.item(), registered.file());
    }

    private void examine(WorkItem item, Projection projection) {
        var file = files.of(item.deliveryRef(), item.pluralIndex());
        if (file.isEmpty()) {
            item.leaveToClerk(List.of("DELIVERY_RECORD_MISSING"));
            deliveries.pullLater(item.deliveryRef());
            return;
        }
        file.get().moveTo(item.unit());
        files.name(file.get(), projection.field("child.name"));
        item.leaveToClerk(reasonsForAClerk(file.get()));
        if (registerFile.isStillTo(file.get())) {
            registerFile.later(item);
        } else {
            complete(item, file.get());
        }
    }

    private void complete(WorkItem item, ChildFile file) {
        if (automatic && reasonsForAClerk(file).isEmpty() && item.isFreeForMachine()) {
            decide.completeAutomatically(item, file.id());
        }
    }

    /** A child named anew keeps file and certificate; only the name in it is swapped (domain.md 3.4). */
    private void changed(WorkItem item, Change change) {
        if (change.keys().contains("child.name")) {
            files.of(item.deliveryRef(), item.pluralIndex())
                    .ifPresent(file -> files.name(file, change.now().field("child.name")));
        }
    }

    private List<String> reasonsForAClerk(ChildFile file) {
        var reasons = new ArrayList<String>();
        if (!file.hasFirstDose()) {
            reasons.add("FIRST_DOSE_MISSING");
        }
        if (files.motherMayCarryHepatitisB(file)) {
            reasons.add("MOTHER_HBSAG_POSITIVE");
        }
        if (registerFile.isByHand(file)) {
            reasons.add("REGISTER_BY_HAND");
        }
        return reasons;
    }
}
