package birth.monitoring.lamp;

import birth.kit.time.WorkingDays;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The lamps of domain.md 4.2 and who is told. Seen at the beginning of a day: the day itself is still to be used. */
enum Lamp {
    GREEN(),
    BLUE("CLERK"),
    YELLOW("CLERK", "SECTION_HEAD"),
    RED("SECTION_HEAD", "DEPARTMENT_HEAD", "SERVICE_CENTRE", "YEARLY_RECORD"),
    BLACK("DEPARTMENT_HEAD", "SERVICE_CENTRE", "DISTRICT_LEADER"),
    /** The clock stands. */
    GREY(),
    NOTICE_YELLOW("CLERK"),
    RETURN("QUALITY_CHECK"),
    SILENT("CLERK");

    /** The days within which a one-time notice must be issued (domain.md 3.3). */
    private static final int NOTICE_LIMIT = 5;

    private final List<String> informed;

    Lamp(String... informed) {
        this.informed = List.of(informed);
    }

    List<String> informed() {
        return informed;
    }

    /** True for the one lamp that says how the clock stands; the others are marks beside it. */
    boolean isMain() {
        return ordinal() <= GREY.ordinal();
    }

    boolean tellsClerk() {
        return informed.contains("CLERK");
    }

    /** True for the supervisor of the unit: what goes to its section or its department, and what is to be looked into. */
    boolean tellsHead() {
        return informed.contains("SECTION_HEAD")
                || informed.contains("DEPARTMENT_HEAD")
                || informed.contains("QUALITY_CHECK");
    }

    /** True when somebody must be told. */
    boolean isRaised() {
        return !informed.isEmpty();
    }

    /** The lamps burning over a clock on a day: one main lamp and any marks; none over a clock that has ended. */
    static Set<Lamp> of(SupervisedClock clock, LocalDate day, WorkingDays calendar, Thresholds limits) {
        if (!clock.isOpen()) {
            return Set.of();
        }
        var lit = EnumSet.of(clock.isRunning() ? main(clock.promise(), day, calendar, limits) : GREY);
        if (clock.isOfCase()) {
            return lit;
        }
        if (clock.returns() >= limits.returnCount() || clock.notices() >= limits.returnCount()) {
            lit.add(RETURN);
        }
        if (clock.isRunning() && calendar.between(clock.changedOn(), day) >= limits.silentDays()) {
            lit.add(SILENT);
        }
        if (clock.isRunning() && clock.notices() == 0 && isLateForNotice(clock.promise(), day, calendar, limits)) {
            lit.add(NOTICE_YELLOW);
        }
        return lit;
    }

    /** Working days left, the day itself among them. */
    static int left(SupervisedClock.Promise promise, LocalDate day, WorkingDays calendar) {
        var firstCounted = promise.runningSince().plusDays(1);
        return calendar.count(
                day.isAfter(firstCounted) ? day : firstCounted, promise.dueOn().plusDays(1));
    }

    /** Whole working days past due. */
    static int late(SupervisedClock.Promise promise, LocalDate day, WorkingDays calendar) {
        return calendar.between(promise.dueOn(), day);
    }

    private static Lamp main(SupervisedClock.Promise promise, LocalDate day, WorkingDays calendar, Thresholds limits) {
        if (day.isAfter(promise.dueOn())) {
            var late = late(promise, day, calendar);
            return late > limits.blackLateDays() || promise.days() + late > limits.blackTimes() * promise.days()
                    ? BLACK
                    : RED;
        }
        if (!day.isAfter(promise.startedOn())) {
            return GREEN;
        }
        var left = left(promise, day, calendar);
        if (left <= limits.yellowDays() || (promise.days() - left) * 100 >= limits.yellowPercent() * promise.days()) {
            return YELLOW;
        }
        return left * 100 <= limits.bluePercent() * promise.days() ? BLUE : GREEN;
    }

    private static boolean isLateForNotice(
            SupervisedClock.Promise promise, LocalDate day, WorkingDays calendar, Thresholds limits) {
        var nth = calendar.count(promise.startedOn().plusDays(1), day.plusDays(1));
        return nth >= limits.noticeDay() && nth <= NOTICE_LIMIT;
    }
}
