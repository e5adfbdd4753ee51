package birth.casework.item;

import birth.kit.outbox.Outbox;
import birth.kit.outbox.OutgoingEvent;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Says what happened to a work item: one event in the item's gapless stream, ids, states, codes and dates only. */
@ApplicationScoped
public class ItemEvents {

    private final Outbox outbox;
    private final BusinessClock clock;
    private final String department;

    ItemEvents(Outbox outbox, BusinessClock clock, @ConfigProperty(name = "birth.service") String department) {
        this.outbox = outbox;
        this.clock = clock;
        this.department = department;
    }

    /** @param what the verb, e.g. {@code accepted}; the type becomes {@code item.accepted.v1} */
    public void say(WorkItem item, String what, Map<String, ?> facts) {
        var data = new LinkedHashMap<String, Object>();
        data.put("caseNo", item.caseNo());
        data.put("childIndex", item.childIndex());
        data.put("item", item.item());
        data.put("attempt", item.attempt());
        data.put("department", department);
        data.put("region", item.region());
        data.put("unit", item.unit());
        data.put("at", OffsetDateTime.now(clock).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
        data.putAll(facts);
        outbox.append(new OutgoingEvent(
                "item-events",
                item.caseNo(),
                "item." + what + ".v1",
                item.subject(),
                item.item(),
                item.attempt(),
                item.nextSequence(),
                data));
    }
}
