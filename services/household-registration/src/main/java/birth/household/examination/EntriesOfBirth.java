package birth.household.examination;

import birth.casework.item.WorkItem;
import birth.casework.snapshot.Snapshots;
import birth.household.register.BirthEntry;
import birth.household.rule.Newborn;
import birth.household.station.Stations;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** What the population register is told of a birth; the region is the station's county (domain.md 1.5 field 59; A15). */
@ApplicationScoped
class EntriesOfBirth {

    private final Snapshots snapshots;
    private final Stations stations;
    private final BusinessClock clock;

    EntriesOfBirth(Snapshots snapshots, Stations stations, BusinessClock clock) {
        this.snapshots = snapshots;
        this.stations = stations;
        this.clock = clock;
    }

    BirthEntry of(WorkItem item) {
        var child = Newborn.in(snapshots.of(item));
        var station = stations.byCode(item.unit(), LocalDate.now(clock)).orElseThrow();
        return new BirthEntry(item.subject() + "-H" + item.attempt(), station.county(), child.born(), child.sex());
    }
}
