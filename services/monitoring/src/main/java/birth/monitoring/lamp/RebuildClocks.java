package birth.monitoring.lamp;

import birth.kit.event.Event;
import birth.kit.event.UnusableMessage;
import birth.kit.reference.Calendars;
import birth.kit.time.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Tells all clocks anew from the topics, into a shadow table, compares, and puts the shadow in place (architecture.md 3).
 * What is heard meanwhile waits for the lock and is recognised by its sequence.
 */
@ApplicationScoped
class RebuildClocks {

    private static final Logger LOG = Logger.getLogger(RebuildClocks.class);

    private final TopicHistory history;
    private final ClockRows rows;
    private final CaseClocks cases;
    private final Calendars calendars;
    private final jakarta.enterprise.event.Event<ClocksRetold> retold;

    RebuildClocks(
            TopicHistory history,
            ClockRows rows,
            CaseClocks cases,
            Calendars calendars,
            jakarta.enterprise.event.Event<ClocksRetold> retold) {
        this.history = history;
        this.rows = rows;
        this.cases = cases;
        this.calendars = calendars;
        this.retold = retold;
    }

    /** Any clock may be another than before; fired in the transaction that makes it so. */
    record ClocksRetold() {}

    /** How many clocks were told anew, and the subjects whose clocks had been told differently before. */
    record Rebuilt(int clocks, List<String> differing) {}

    @Transactional
    Rebuilt rebuild() {
        rows.lockAll();
        var clocks = retell(history.of("item-events", "case-events"));
        rows.putIntoShadow(List.copyOf(clocks.values()));
        var differing = rows.differing();
        rows.putShadowInPlace();
        retold.fire(new ClocksRetold());
        return new Rebuilt(clocks.size(), differing);
    }

    private Map<SupervisedClock.Key, SupervisedClock> retell(Stream<Event> events) {
        var calendar = calendars.present();
        var clocks = new HashMap<SupervisedClock.Key, SupervisedClock>();
        events.sorted(Comparator.comparing(Event::stream).thenComparing(Event::sequence))
                .forEach(event -> {
                    try {
                        retell(clocks, event, calendar);
                    } catch (UnusableMessage dead) {
                        LOG.debugf("%s %s lies among the dead letters", event.type(), event.id());
                    }
                });
        return clocks;
    }

    /** What comes behind a gap in its stream is parked there, too. */
    private void retell(Map<SupervisedClock.Key, SupervisedClock> clocks, Event event, WorkingDays calendar) {
        if (event.type().startsWith("item.")) {
            var key = ItemClocks.key(event);
            var before = clocks.getOrDefault(key, ItemClocks.fresh(event));
            if (event.sequence() != before.applied() + 1) {
                return;
            }
            clocks.put(key, ItemClocks.after(before, event));
        }
        if (CaseClocks.concerns(event)) {
            var caseNo = event.text("caseNo");
            clocks.compute(
                    SupervisedClock.Key.ofCase(caseNo),
                    (key, before) -> cases.after(before == null ? CaseClocks.fresh(caseNo) : before, event, calendar));
        }
    }
}
