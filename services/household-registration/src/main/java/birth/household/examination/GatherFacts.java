package birth.household.examination;

import birth.casework.item.WorkItem;
import birth.casework.item.WorkItems;
import birth.casework.snapshot.Snapshots;
import birth.household.inquiry.Inquiries;
import birth.household.inquiry.Subject;
import birth.household.registration.Registrations;
import birth.household.rule.Facts;
import birth.household.rule.Newborn;
import birth.household.rule.Sibling;
import birth.household.station.Stations;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the office knows of a child beside its form, read in the running transaction. */
@ApplicationScoped
class GatherFacts {

    private final WorkItems items;
    private final Snapshots snapshots;
    private final Inquiries inquiries;
    private final Registrations registrations;
    private final Stations stations;
    private final BusinessClock clock;
    private final Period declareWithin;

    GatherFacts(
            WorkItems items,
            Snapshots snapshots,
            Inquiries inquiries,
            Registrations registrations,
            Stations stations,
            BusinessClock clock,
            @ConfigProperty(name = "birth.household.declare-within") Period declareWithin) {
        this.items = items;
        this.snapshots = snapshots;
        this.inquiries = inquiries;
        this.registrations = registrations;
        this.stations = stations;
        this.clock = clock;
        this.declareWithin = declareWithin;
    }

    Facts about(WorkItem item, Newborn child) {
        var today = LocalDate.now(clock);
        var region = child.followedRegion();
        return new Facts(
                item.pluralIndex(),
                stations.byCode(item.unit(), today),
                Optional.ofNullable(region).flatMap(address -> stations.byAddress(address, today)),
                inquiries.standing(item, Subject.CERTIFICATE),
                inquiries.standing(item, Subject.MARRIAGE),
                registrations.maskedNumberOf(child, item.pluralIndex()),
                siblings(item, child),
                registrations.hasNameInFamily(child),
                declaredOn(item),
                child.born() == null ? null : child.born().plus(declareWithin),
                item.childDiedOn());
    }

    /** The elder children registered here, and the newest attempt of every other child of the case that was not turned away. */
    private List<Sibling> siblings(WorkItem item, Newborn child) {
        var elders = registrations.eldersOf(child).stream()
                .map(elder -> new Sibling(Sibling.BORN_BEFORE, elder.name(), elder.sex(), elder.relation()));
        var bornTogether = items
                .list("caseNo = ?1 and item = ?2 and childIndex <> ?3", item.caseNo(), item.item(), item.childIndex())
                .stream()
                .filter(other -> other.snapshot() != null && other.decisionId() == null)
                .map(other -> sibling(other, Newborn.in(snapshots.of(other))));
        return Stream.concat(elders, bornTogether).toList();
    }

    private static Sibling sibling(WorkItem item, Newborn child) {
        return new Sibling(item.pluralIndex(), child.name(), child.sex(), child.relation());
    }

    /** The case number holds the day of the application (domain.md 6.10). */
    private static LocalDate declaredOn(WorkItem item) {
        return LocalDate.parse(item.caseNo().substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE);
    }
}
