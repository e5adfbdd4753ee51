package birth.portal.me;

import birth.portal.peer.MonitoringDoor.EventCount;
import java.util.List;

/** What an administrator looks at first. */
public record Operations(Reply<List<EventCount>> events, Reply<Waits> waits) {

    public record Waits(int open, int overdue, List<OwnerWaits> owners) {}

    /** @param owner who must act: a department or {@code parent} */
    public record OwnerWaits(String owner, long open) {}
}
