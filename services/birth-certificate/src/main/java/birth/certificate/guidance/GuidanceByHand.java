package birth.certificate.guidance;

import birth.casework.item.WorkItem;
import birth.casework.second.ManualField;
import birth.casework.second.ManualResults;
import birth.casework.snapshot.Snapshots;
import birth.certificate.guidance.GuidanceFiles.GuidanceFile;
import birth.kit.time.BusinessClock;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** A guidance file the clinic opened on paper is entered afterwards by two persons (线下补录, domain.md 3.10 rule 5). */
@ApplicationScoped
class GuidanceByHand {

    private static final ManualField FILE_NO =
            new ManualField("guidance.fileNo", true, Pattern.compile("[A-Z0-9]{6,30}"), "6至30位档案号，由大写字母和数字组成");

    private final GuidanceFiles files;
    private final Snapshots snapshots;
    private final BusinessClock clock;

    GuidanceByHand(GuidanceFiles files, Snapshots snapshots, BusinessClock clock) {
        this.files = files;
        this.snapshots = snapshots;
        this.clock = clock;
    }

    void onStart(@Observes StartupEvent start, ManualResults manualResults) {
        manualResults.offer("G", List.of(FILE_NO), this::record);
    }

    /** A child that has a file keeps it. */
    private UUID record(WorkItem item, Map<String, String> fields, String enteredBy, String confirmedBy) {
        return files.ofChild(item.deliveryRef(), item.pluralIndex())
                .map(GuidanceFile::id)
                .orElseGet(() -> {
                    var file = new GuidanceFile(
                            UUID.randomUUID(), fields.get(FILE_NO.key()), item.unit(), LocalDate.now(clock));
                    files.keep(file, item, snapshots.of(item).fields());
                    return file.id();
                });
    }
}
