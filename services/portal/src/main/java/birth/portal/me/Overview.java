package birth.portal.me;

import birth.portal.me.Operations.OwnerWaits;
import birth.portal.peer.Addresses;
import birth.portal.peer.ApplicationDoor;
import birth.portal.peer.ApplicationDoor.CaseLine;
import birth.portal.peer.DeskDoor;
import birth.portal.peer.MonitoringDoor;
import birth.portal.peer.WorkflowsDoor;
import birth.portal.peer.WorkflowsDoor.Wait;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks the other services, with the reader's own token, for what concerns the reader; they decide what that is. */
@ApplicationScoped
class Overview {

    /** The open states of a work item, in the order of its way (docs/protocol.md 5). */
    private static final List<String> OPEN_STATES = List.of("READY", "CLAIMED", "NOTICE", "HELD", "WAITING");

    private final ApplicationDoor application;
    private final DeskDoor desks;
    private final MonitoringDoor monitoring;
    private final WorkflowsDoor workflows;
    private final Addresses addresses;

    Overview(
            @RestClient ApplicationDoor application,
            @RestClient DeskDoor desks,
            @RestClient MonitoringDoor monitoring,
            @RestClient WorkflowsDoor workflows,
            Addresses addresses) {
        this.application = application;
        this.desks = desks;
        this.monitoring = monitoring;
        this.workflows = workflows;
        this.addresses = addresses;
    }

    Reply<List<CaseLine>> cases(String bearer) {
        return Reply.of(() -> application.cases(bearer));
    }

    Desk desk(String department, String bearer) {
        return new Desk(department, Reply.of(() -> OPEN_STATES.stream()
                .map(state -> new Desk.Count(
                        state,
                        desks.queue(addresses.of(department), bearer, state, 1).total()))
                .toList()));
    }

    Operations operations(String bearer) {
        return new Operations(Reply.of(() -> monitoring.counts(bearer)), Reply.of(() -> waits(bearer)));
    }

    private Operations.Waits waits(String bearer) {
        var open = workflows.waits(bearer, false);
        var owners = open.stream().collect(Collectors.groupingBy(Wait::owner, TreeMap::new, Collectors.counting()));
        return new Operations.Waits(
                open.size(),
                workflows.waits(bearer, true).size(),
                owners.entrySet().stream()
                        .map(owner -> new OwnerWaits(owner.getKey(), owner.getValue()))
                        .toList());
    }
}
