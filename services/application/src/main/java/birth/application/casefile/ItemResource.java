package birth.application.casefile;

import birth.application.ItemCatalogue;
import birth.kit.time.BusinessClock;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;

/** What can be applied for together, or is told about; open to everybody, as it says nothing about anybody. */
@Path("/items")
public class ItemResource {

    private final BusinessClock clock;

    ItemResource(BusinessClock clock) {
        this.clock = clock;
    }

    /** As in force today, in the district when one is named. */
    @GET
    @PermitAll
    public List<ItemCatalogue.Row> all(@QueryParam("region") @Pattern(regexp = "[1-9]\\d{5}") String region) {
        var today = LocalDate.now(clock);
        return (region == null ? ItemCatalogue.on(today) : ItemCatalogue.of(region, today)).rows();
    }
}
