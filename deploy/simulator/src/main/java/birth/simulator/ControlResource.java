package birth.simulator;

import birth.simulator.Behaviours.Behaviour;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Map;

/** Sets how a system behaves and shows what it has recorded; for whoever tests or demonstrates, on the loopback only. */
@Path("/")
public class ControlResource {

    private static final int LONGEST_DELAY = 60_000;

    private final Behaviours behaviours;
    private final Records records;

    ControlResource(Behaviours behaviours, Records records) {
        this.behaviours = behaviours;
        this.records = records;
    }

    @GET
    @Path("/controls")
    public Map<String, Behaviour> all() {
        return behaviours.all();
    }

    @PUT
    @Path("/controls/{system}")
    public Behaviour set(@PathParam("system") String system, Behaviour behaviour) {
        if (behaviour == null
                || behaviour.mode() == null
                || behaviour.delayMillis() < 0
                || behaviour.delayMillis() > LONGEST_DELAY) {
            throw new BadRequestException("mode is one of " + List.of(Mode.values()) + ", delayMillis 0 to 60000");
        }
        behaviours.set(system, behaviour);
        return behaviour;
    }

    /** Everything the system has recorded, oldest first; a request that was recorded twice stands there twice. */
    @GET
    @Path("/records/{system}")
    public List<Records.Entry> records(@PathParam("system") String system) {
        return records.of(system);
    }
}
