package birth.monitoring.lamp;

import birth.kit.identity.Caller;
import birth.kit.reference.Calendars;
import birth.kit.reference.Parameters;
import birth.kit.time.BusinessClock;
import birth.kit.time.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Shows the lamps: all of them to the administrator, those of the own unit to a supervisor and, to look at, to its clerks. */
@ApplicationScoped
class Supervision {

    private static final int MOST_LIT = 200;

    private final ClockRows clocks;
    private final LampRows lamps;
    private final LampSwitch lampSwitch;
    private final Calendars calendars;
    private final Parameters parameters;
    private final BusinessClock clock;
    private final Caller caller;

    Supervision(
            ClockRows clocks,
            LampRows lamps,
            LampSwitch lampSwitch,
            Calendars calendars,
            Parameters parameters,
            BusinessClock clock,
            Caller caller) {
        this.clocks = clocks;
        this.lamps = lamps;
        this.lampSwitch = lampSwitch;
        this.calendars = calendars;
        this.parameters = parameters;
        this.clock = clock;
        this.caller = caller;
    }

    /** Open clocks as they stand during this day; of one office, or of all. */
    List<LampViews.Line> now(String department) {
        return lines(department == null ? clocks.open() : clocks.open(department), LocalDate.now(clock));
    }

    /** Open clocks as they stand when this day has ended: what is due today and not done is late. */
    LampViews.Report report() {
        var today = LocalDate.now(clock);
        var lines = lines(clocks.open(), today.plusDays(1));
        var counts = new TreeMap<String, Integer>();
        lines.forEach(line -> counts.merge(line.lamp(), 1, Integer::sum));
        return new LampViews.Report(today, counts, lines);
    }

    LampViews.Subject of(String subject) {
        var visible =
                clocks.of(subject).stream().filter(one -> isMine(one.office())).toList();
        if (visible.isEmpty()) {
            throw LampRows.unknown();
        }
        return new LampViews.Subject(
                lines(visible, LocalDate.now(clock)),
                lamps.of(subject).stream()
                        .filter(lit -> isMine(lit.department(), lit.unit(), lit.region()))
                        .toList());
    }

    /** What still awaits an answer, the longest waiting first; of one case, or of all without its number. */
    LampViews.LitPage awaiting(Awaiting what, String caseNo) {
        var mine = lamps.awaiting(what).stream()
                .filter(lamp -> caseNo == null || lamp.subject().startsWith(caseNo))
                .filter(lamp -> isMine(lamp.office()))
                .map(LampRows.Waiting::id)
                .toList();
        return new LampViews.LitPage(
                mine.size(), lamps.all(mine.stream().limit(MOST_LIT).toList()));
    }

    boolean isMine(String department, String unit, String region) {
        return caller.hasRole("administrator")
                || department != null && caller.hasRole("supervisor:" + department) && caller.covers(unit, region);
    }

    /** A clerk works by the lamps that the supervisor answers for. */
    private boolean isBeforeMe(SupervisedClock.Office office) {
        return isMine(office)
                || office.department() != null
                        && caller.hasRole("clerk:" + office.department())
                        && caller.covers(office.unit(), office.region());
    }

    private boolean isMine(SupervisedClock.Office office) {
        return isMine(office.department(), office.unit(), office.region());
    }

    private List<LampViews.Line> lines(List<SupervisedClock> some, LocalDate day) {
        var calendar = calendars.present();
        var limits = Thresholds.inForce(parameters, day);
        var switched = lampSwitch.on(day);
        return some.stream()
                .filter(SupervisedClock::isOpen)
                .filter(one -> isBeforeMe(one.office()))
                .filter(switched)
                .map(one -> line(one, Lamp.of(one, day, calendar, limits), day, calendar))
                .toList();
    }

    private static LampViews.Line line(SupervisedClock one, Set<Lamp> lit, LocalDate day, WorkingDays calendar) {
        var main = lit.stream().filter(Lamp::isMain).findFirst().orElseThrow();
        var marks = new TreeSet<String>();
        lit.stream().filter(lamp -> !lamp.isMain()).forEach(lamp -> marks.add(lamp.name()));
        return new LampViews.Line(
                one.key().subject(),
                one.key().item(),
                one.key().attempt(),
                one.office().department(),
                one.office().region(),
                one.office().unit(),
                main.name(),
                marks,
                one.promise().days(),
                one.promise().startedOn(),
                one.promise().dueOn(),
                Reasons.of(main, one, day, calendar));
    }
}
