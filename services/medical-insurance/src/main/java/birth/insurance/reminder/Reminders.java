package birth.insurance.reminder;

import birth.casework.item.ItemEvents;
import birth.casework.item.State;
import birth.casework.item.WorkItem;
import birth.casework.item.WorkItems;
import birth.insurance.benefit.BenefitRules;
import birth.insurance.enrolment.Enrolments;
import birth.kit.store.Rows;
import birth.kit.time.BusinessClock;
import birth.kit.time.WorkingDays;
import birth.kit.work.Sweep;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Reminds before the last day of retroactive cover on days 30, 60 and 85 from birth and on the last working day before day 90
 * (domain.md 3.7, 11 no. 10): while an item is open, and of an enrolment whose cover hangs on a premium nobody has asked to pay.
 */
@ApplicationScoped
public class Reminders {

    static final String LAST_WORKING_DAY = "INSURANCE_LAST_WORKING_DAY";

    private static final List<Integer> DAYS = List.of(30, 60, 85);
    private static final Duration INTERVAL = Duration.ofSeconds(5);
    private static final int AT_ONCE = 100;

    private final Rows rows;
    private final BenefitRules rules;
    private final WorkItems items;
    private final Enrolments enrolments;
    private final ItemEvents events;
    private final BusinessClock clock;
    private Sweep sweep;

    Reminders(
            Rows rows,
            BenefitRules rules,
            WorkItems items,
            Enrolments enrolments,
            ItemEvents events,
            BusinessClock clock) {
        this.rows = rows;
        this.rules = rules;
        this.items = items;
        this.enrolments = enrolments;
        this.events = events;
        this.clock = clock;
    }

    private record Due(UUID workItemId, String code, LocalDate lastDay) {}

    void onStart(@Observes StartupEvent start) {
        sweep = Sweep.every(INTERVAL, "insurance-reminders", this::remindAll);
    }

    void onStop(@Observes ShutdownEvent stop) {
        sweep.close();
    }

    /** Those still to come; planning again changes nothing. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void plan(WorkItem item, LocalDate born) {
        days(born, rules.lastDay(born), WorkingDays.published()).forEach((code, day) -> {
            if (day.isAfter(LocalDate.now(clock))) {
                rows.change(
                        "insert into reminder (work_item_id, code, due_on, last_day) values (?, ?, ?, ?) on conflict do nothing",
                        item.id(),
                        code,
                        day,
                        rules.lastDay(born));
            }
        });
    }

    static Map<String, LocalDate> days(LocalDate born, LocalDate lastDay, WorkingDays calendar) {
        var days = new LinkedHashMap<String, LocalDate>();
        DAYS.forEach(day -> days.put("INSURANCE_DAY_" + day, born.plusDays(day)));
        days.put(LAST_WORKING_DAY, lastWorkingDay(lastDay, calendar));
        return days;
    }

    /** The last day before the last one of retroactive cover on which an office is open. */
    static LocalDate lastWorkingDay(LocalDate lastDay, WorkingDays calendar) {
        var last = lastDay.minusDays(1);
        while (!calendar.isWorkingDay(last)) {
            last = last.minusDays(1);
        }
        return last;
    }

    private void remindAll() {
        var today = LocalDate.now(clock);
        QuarkusTransaction.requiringNew()
                .call(() -> rows.read(
                        "select work_item_id, code, last_day from reminder where closed_on is null and due_on <= ? order by due_on limit "
                                + AT_ONCE,
                        row -> new Due(
                                row.getObject(1, UUID.class), row.getString(2), row.getObject(3, LocalDate.class)),
                        today))
                .forEach(due -> QuarkusTransaction.requiringNew().run(() -> remind(due, today)));
    }

    private void remind(Due due, LocalDate today) {
        var item = items.locked(due.workItemId());
        if (!today.isAfter(due.lastDay()) && (item.state().isOpen() || isUnpaid(item))) {
            events.say(
                    item,
                    "reminder-due",
                    Map.of("reminderCode", due.code(), "dueOn", due.lastDay().toString()));
        }
        rows.change(
                "update reminder set closed_on = ? where work_item_id = ? and code = ?",
                today,
                due.workItemId(),
                due.code());
    }

    /** Enrolled outside the season and nothing more: an open item T speaks for itself, a child that died owes nothing. */
    private boolean isUnpaid(WorkItem item) {
        return item.item().equals("I")
                && item.state() == State.COMPLETED
                && item.childDiedOn() == null
                && enrolments.awaitsPremium(enrolments.findById(item.resultId()))
                && items.count(
                                "caseNo = ?1 and childIndex = ?2 and item = 'T' and state in ?3",
                                item.caseNo(),
                                item.childIndex(),
                                State.OPEN)
                        == 0;
    }
}
