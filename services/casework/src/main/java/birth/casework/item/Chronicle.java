package birth.casework.item;

import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** What happens to an item is said on the bus and kept in its history, at one business time and in one transaction. */
@ApplicationScoped
public class Chronicle {

    /** The actor of what no person does. */
    public static final String MACHINE = "machine";

    public static final String PARENT = "parent";

    private final ItemEvents events;
    private final History history;
    private final BusinessClock clock;

    Chronicle(ItemEvents events, History history, BusinessClock clock) {
        this.events = events;
        this.history = history;
        this.clock = clock;
    }

    /** The event {@code item.<what>.v1} only; history has nothing to tell beyond it. */
    public void say(WorkItem item, String what, Map<String, ?> facts) {
        events.say(item, what, facts);
    }

    /** The history only: what concerns nobody outside the office. */
    public void note(WorkItem item, String actor, String act, String reasonCode) {
        note(item, actor, act, reasonCode, null);
    }

    /** @param detail codes or form keys, never a value */
    public void note(WorkItem item, String actor, String act, String reasonCode, String detail) {
        var now = now();
        item.touched(actor, now);
        history.add(item, now, actor, act, reasonCode, detail);
    }

    /** What the calendar alone has done: no work on the item, so that a forgotten claim stays forgotten. */
    public void noteOfTime(WorkItem item, String act, String reasonCode, String detail) {
        history.add(item, now(), MACHINE, act, reasonCode, detail);
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
