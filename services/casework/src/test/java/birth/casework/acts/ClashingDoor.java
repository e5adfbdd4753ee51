package birth.casework.acts;

import birth.casework.item.WorkItems;
import birth.kit.store.Rows;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;

/** Doors that meet another transaction on their way, each time. */
@Path("/clashes")
public class ClashingDoor {

    private final WorkItems items;
    private final Rows rows;

    ClashingDoor(WorkItems items, Rows rows) {
        this.items = items;
        this.rows = rows;
    }

    /** Another one changes the item between this reading and this writing. */
    @POST
    @Path("/{id}")
    @PermitAll
    @Transactional
    public void change(@PathParam("id") UUID id) {
        var mine = items.findById(id);
        QuarkusTransaction.requiringNew().run(() -> items.locked(id).leaveToClerk(List.of("THEIRS")));
        mine.leaveToClerk(List.of("MINE"));
    }

    /** PostgreSQL ends this transaction as the victim of a deadlock. */
    @POST
    @Path("/deadlock")
    @PermitAll
    @Transactional
    public void deadlock() {
        rows.change("do $$ begin raise exception 'deadlock detected' using errcode = '40P01'; end $$");
    }
}
