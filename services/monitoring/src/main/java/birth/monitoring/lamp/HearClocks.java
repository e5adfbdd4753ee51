package birth.monitoring.lamp;

import birth.kit.event.Event;
import birth.kit.inbox.Intake;
import birth.kit.inbox.Subscription;
import birth.kit.reference.Calendars;
import birth.kit.reference.Calendars.CalendarChanged;
import birth.kit.work.DueWork;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps the clocks up to date: items stream by stream and gaplessly, cases in whatever order. */
@ApplicationScoped
class HearClocks {

    private static final String CALENDAR = "case-clocks";

    private final Intake intake;
    private final ClockRows rows;
    private final CaseClocks cases;
    private final Calendars calendars;
    private final DueWork dueWork;
    private final jakarta.enterprise.event.Event<ClockMoved> moved;
    private final Subscription subscription = Subscription.toStreams("clocks", this::hear);

    HearClocks(
            Intake intake,
            ClockRows rows,
            CaseClocks cases,
            Calendars calendars,
            DueWork dueWork,
            jakarta.enterprise.event.Event<ClockMoved> moved) {
        this.intake = intake;
        this.rows = rows;
        this.cases = cases;
        this.calendars = calendars;
        this.dueWork = dueWork;
        this.moved = moved;
    }

    /** A clock of this child or case is another than before; fired in the transaction that makes it so. */
    record ClockMoved(String subject) {}

    @Incoming("clocks")
    @Blocking
    void on(ConsumerRecords<String, String> batch) {
        intake.receive(subscription, batch);
    }

    void onStart(@Observes StartupEvent start) {
        dueWork.start(CALENDAR, year -> moveCases());
    }

    /** The departments say the new days of their items; the days of cases are computed here. */
    void onCalendar(@Observes CalendarChanged changed) {
        dueWork.add(CALENDAR, String.valueOf(changed.year()));
    }

    private void hear(Event event) {
        if (event.type().startsWith("item.")) {
            var clock = rows.locked(ItemClocks.key(event)).orElseGet(() -> ItemClocks.fresh(event));
            keep(ItemClocks.after(clock, event));
        }
        if (CaseClocks.concerns(event)) {
            var caseNo = event.text("caseNo");
            var clock = rows.locked(SupervisedClock.Key.ofCase(caseNo)).orElseGet(() -> CaseClocks.fresh(caseNo));
            keep(cases.after(clock, event, calendars.present()));
        }
    }

    private void keep(SupervisedClock clock) {
        rows.put(clock);
        moved.fire(new ClockMoved(clock.key().subject()));
    }

    private void moveCases() {
        var calendar = calendars.present();
        QuarkusTransaction.requiringNew().call(rows::open).stream()
                .filter(SupervisedClock::isOfCase)
                .forEach(clock -> QuarkusTransaction.requiringNew().run(() -> rows.locked(clock.key())
                        .filter(SupervisedClock::isOpen)
                        .ifPresent(open -> keep(cases.recomputed(open, calendar)))));
    }
}
