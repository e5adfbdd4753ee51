package birth.monitoring.lamp;

import birth.kit.time.Standstill;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import java.time.LocalDate;
import java.util.List;

/**
 * The clock of one item, or of a whole case, as the events tell it (domain.md 4.1). No account and no person: who holds it
 * is an office.
 *
 * @param pause why the clock stands; null while it runs or has not begun
 * @param stood when and why the clock of a case stood, by item and day; empty for an item
 * @param applied sequence of the newest event of the stream that is in here
 * @param changedOn day of the newest event
 * @param endedOn null while it is open
 */
@JsonAutoDetect(isGetterVisibility = JsonAutoDetect.Visibility.NONE)
record SupervisedClock(
        Key key,
        Office office,
        Promise promise,
        Pause pause,
        List<Stood> stood,
        int notices,
        int returns,
        long applied,
        LocalDate changedOn,
        LocalDate endedOn) {

    /** {@code item} is empty for the clock of the case. */
    record Key(String subject, String item, int attempt) {

        static Key ofCase(String caseNo) {
            return new Key(caseNo, "", 0);
        }
    }

    /** Who holds it; of a case, only the district is known. */
    record Office(String department, String region, String unit) {}

    /** {@code runningSince} is the first day of the present leg, which itself does not count; null while the clock stands. */
    record Promise(int days, LocalDate startedOn, LocalDate runningSince, LocalDate dueOn) {}

    record Pause(String reason, LocalDate since) {}

    /** One item made the clock of its case stand; {@code until} is null while it does. */
    record Stood(String item, String reason, LocalDate from, LocalDate until) {

        Standstill days() {
            return new Standstill(from, until);
        }
    }

    /** Rows written before cases could stand have no list. */
    SupervisedClock {
        stood = stood == null ? List.of() : List.copyOf(stood);
    }

    static SupervisedClock fresh(Key key, Office office) {
        return new SupervisedClock(key, office, null, null, List.of(), 0, 0, 0, null, null);
    }

    boolean isOfCase() {
        return key.item().isEmpty();
    }

    boolean isOpen() {
        return promise != null && endedOn == null;
    }

    boolean isRunning() {
        return isOpen() && pause == null;
    }

    SupervisedClock seen(long sequence, LocalDate day) {
        return new SupervisedClock(
                key, office, promise, pause, stood, notices, returns, Math.max(applied, sequence), later(day), endedOn);
    }

    SupervisedClock started(LocalDate day, int days, LocalDate dueOn) {
        return with(new Promise(days, day, day, dueOn), null);
    }

    SupervisedClock paused(String reason, LocalDate day) {
        return isRunning()
                ? with(new Promise(promise.days(), promise.startedOn(), null, promise.dueOn()), new Pause(reason, day))
                : this;
    }

    SupervisedClock resumed(LocalDate day, LocalDate dueOn) {
        return isOpen() ? with(new Promise(promise.days(), promise.startedOn(), day, dueOn), null) : this;
    }

    SupervisedClock due(LocalDate dueOn, int moreDays) {
        return isOpen()
                ? with(
                        new Promise(promise.days() + moreDays, promise.startedOn(), promise.runningSince(), dueOn),
                        pause)
                : this;
    }

    SupervisedClock noticed() {
        return new SupervisedClock(
                key, office, promise, pause, stood, notices + 1, returns, applied, changedOn, endedOn);
    }

    SupervisedClock returned() {
        return new SupervisedClock(
                key, office, promise, pause, stood, notices, returns + 1, applied, changedOn, endedOn);
    }

    SupervisedClock ended(LocalDate day) {
        return new SupervisedClock(key, office, promise, pause, stood, notices, returns, applied, changedOn, day);
    }

    /** The clock of a case as its standstills leave it. */
    SupervisedClock standing(List<Stood> newStood) {
        return new SupervisedClock(
                key, office, promise, pause, newStood, notices, returns, applied, changedOn, endedOn);
    }

    SupervisedClock with(Promise newPromise, Pause newPause) {
        return new SupervisedClock(
                key, office, newPromise, newPause, stood, notices, returns, applied, changedOn, endedOn);
    }

    private LocalDate later(LocalDate day) {
        return changedOn == null || day.isAfter(changedOn) ? day : changedOn;
    }
}
