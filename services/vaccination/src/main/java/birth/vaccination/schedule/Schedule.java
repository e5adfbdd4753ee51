package birth.vaccination.schedule;

import birth.kit.text.CsvTable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One version of the national immunisation schedule (domain.md 7). A child keeps the version of the own birth date. */
public final class Schedule {

    private static final List<Dated> VERSIONS = table("schedules.csv").rows().stream()
            .map(cells -> new Dated(LocalDate.parse(cells[2]), new Schedule(cells[0], doses(cells[1]))))
            .sorted(Comparator.comparing(Dated::bornFrom).reversed())
            .toList();
    private static final List<ScheduledDose> HEPB_AT_RISK = doses("schedule-hepb-at-risk.csv");
    private static final List<ScheduledDose> ALTERNATIVES = doses("schedule-alternatives.csv");

    private final String version;
    private final List<ScheduledDose> doses;

    private record Dated(LocalDate bornFrom, Schedule schedule) {}

    private Schedule(String version, List<ScheduledDose> doses) {
        this.version = version;
        this.doses = doses;
    }

    /** @throws IllegalArgumentException for a birth before the oldest version */
    public static Schedule forBirth(LocalDate born) {
        return VERSIONS.stream()
                .filter(dated -> !dated.bornFrom().isAfter(born))
                .findFirst()
                .map(Dated::schedule)
                .orElseThrow(() -> new IllegalArgumentException("No schedule is known for births on " + born));
    }

    /** Stored with the child. */
    public String version() {
        return version;
    }

    /** Every dose of the child's life, in order of the visits; given doses move those that follow in their series. */
    public List<PlannedDose> planFor(ChildFacts child, Progress progress) {
        return new Visits(child, progress)
                .of(dosesOf(child, progress.alternatives()).toList());
    }

    /** The series in which this vaccine may take the usual one's place; empty when it is no alternative. */
    public static Optional<String> seriesOfAlternative(String vaccine) {
        return ALTERNATIVES.stream()
                .filter(dose -> dose.vaccine().equals(vaccine))
                .map(ScheduledDose::series)
                .findFirst();
    }

    /** The usual vaccines of a series. */
    public Set<String> usualVaccines(String series) {
        return doses.stream()
                .filter(dose -> dose.series().equals(series))
                .map(ScheduledDose::vaccine)
                .collect(Collectors.toSet());
    }

    private Stream<ScheduledDose> dosesOf(ChildFacts child, Set<String> alternatives) {
        var chosen = ALTERNATIVES.stream()
                .filter(dose -> alternatives.contains(dose.vaccine()))
                .toList();
        var replaced = chosen.stream().map(ScheduledDose::series).collect(Collectors.toSet());
        var usual = doses.stream().filter(dose -> !replaced.contains(dose.series()));
        var mine = Stream.concat(usual, chosen.stream()).filter(dose -> dose.isFor(child.sex()));
        if (!child.birthDoseDoesNotCount()) {
            return mine;
        }
        return Stream.concat(mine.filter(dose -> !dose.series().equals("HepB")), HEPB_AT_RISK.stream())
                .sorted(Comparator.comparingInt(ScheduledDose::months));
    }

    private static List<ScheduledDose> doses(String resource) {
        return table(resource).map(ScheduledDose::of);
    }

    private static CsvTable table(String resource) {
        return CsvTable.shipped(Schedule.class, resource);
    }
}
