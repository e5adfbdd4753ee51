package birth.vaccination.schedule;

import birth.kit.reference.Dated;
import birth.kit.reference.ReferenceSet;
import birth.kit.text.CsvTable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One version of the national immunisation schedule (domain.md 7): shipped with the definitions, or published since as reference
 * data. A child keeps the version in force on the own birth date.
 */
public final class Schedule {

    private static final String KIND = "vaccination-schedule";

    private static final List<FromBirth> SHIPPED = table("schedules.csv").rows().stream()
            .map(cells -> new FromBirth(LocalDate.parse(cells[2]), cells[0], doses(table(cells[1]))))
            .sorted(Comparator.comparing(FromBirth::day).reversed())
            .toList();
    private static final CsvTable AT_RISK_TABLE = table("schedule-hepb-at-risk.csv");
    private static final Dated<Optional<FromBirth>> ROUTINE =
            Dated.sets(KIND, "routine", Optional.empty(), set -> Optional.of(published(set)));
    private static final Dated<List<ScheduledDose>> HEPB_AT_RISK =
            Dated.table(KIND, "hepb-at-risk", AT_RISK_TABLE, Schedule::doses);
    private static final Dated<List<ScheduledDose>> ALTERNATIVES =
            Dated.table(KIND, "alternatives", table("schedule-alternatives.csv"), Schedule::doses);

    private final String version;
    private final List<ScheduledDose> doses;
    private final List<ScheduledDose> hepBAtRisk;
    private final List<ScheduledDose> alternatives;

    /** The routine doses of children born from a day on, until the next version. */
    private record FromBirth(LocalDate day, String version, List<ScheduledDose> doses) {}

    /** A vaccine that may be chosen instead of the usual one. */
    public record Choice(String vaccine, String usual) {}

    private Schedule(FromBirth routine, List<ScheduledDose> hepBAtRisk, List<ScheduledDose> alternatives) {
        this.version = routine.version();
        this.doses = routine.doses();
        this.hepBAtRisk = hepBAtRisk;
        this.alternatives = alternatives;
    }

    /** @throws IllegalArgumentException for a birth before the oldest version */
    public static Schedule forBirth(LocalDate born) {
        var routine = ROUTINE.on(born)
                .or(() -> SHIPPED.stream()
                        .filter(shipped -> !shipped.day().isAfter(born))
                        .findFirst())
                .orElseThrow(() -> new IllegalArgumentException("No schedule is known for births on " + born));
        return new Schedule(routine, HEPB_AT_RISK.on(born), ALTERNATIVES.on(born));
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
    public Optional<String> seriesOfAlternative(String vaccine) {
        return alternatives.stream()
                .filter(dose -> dose.vaccine().equals(vaccine))
                .map(ScheduledDose::series)
                .findFirst();
    }

    /** The vaccines that a family may choose, each with the usual one whose place it takes. */
    public List<Choice> choices() {
        return alternatives.stream()
                .flatMap(other -> doses.stream()
                        .filter(usual -> usual.series().equals(other.series()))
                        .limit(1)
                        .map(usual -> new Choice(other.vaccine(), usual.vaccine())))
                .distinct()
                .toList();
    }

    /** The usual vaccines of a series. */
    public Set<String> usualVaccines(String series) {
        return doses.stream()
                .filter(dose -> dose.series().equals(series))
                .map(ScheduledDose::vaccine)
                .collect(Collectors.toSet());
    }

    private Stream<ScheduledDose> dosesOf(ChildFacts child, Set<String> preferred) {
        var chosen = alternatives.stream()
                .filter(dose -> preferred.contains(dose.vaccine()))
                .toList();
        var replaced = chosen.stream().map(ScheduledDose::series).collect(Collectors.toSet());
        var usual = doses.stream().filter(dose -> !replaced.contains(dose.series()));
        var mine = Stream.concat(usual, chosen.stream()).filter(dose -> dose.isFor(child.sex()));
        if (!child.birthDoseDoesNotCount()) {
            return mine;
        }
        return Stream.concat(mine.filter(dose -> !dose.series().equals("HepB")), hepBAtRisk.stream())
                .sorted(Comparator.comparingInt(ScheduledDose::months));
    }

    /** A published version is called after its first day and its number, so that no two are called the same. */
    private static FromBirth published(ReferenceSet set) {
        return new FromBirth(
                set.validFrom(), set.validFrom() + "/" + set.version(), doses(AT_RISK_TABLE.edition(set.content())));
    }

    private static List<ScheduledDose> doses(CsvTable table) {
        return table.map(ScheduledDose::of);
    }

    private static CsvTable table(String resource) {
        return CsvTable.shipped(Schedule.class, "vaccination/" + resource);
    }
}
