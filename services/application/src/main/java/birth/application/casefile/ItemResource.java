package birth.application.casefile;

import birth.application.ItemCatalogue;
import birth.application.Promises;
import birth.kit.time.BusinessClock;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
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

    private final Promises promises;
    private final BusinessClock clock;

    ItemResource(Promises promises, BusinessClock clock) {
        this.promises = promises;
        this.clock = clock;
    }

    /** @param promiseDays the district's promise of today in working days; null where the time is the parents' own */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PromisedItem(@JsonUnwrapped ItemCatalogue.Row row, Integer promiseDays) {}

    /** As in force today, in the district when one is named. */
    @GET
    @PermitAll
    public List<PromisedItem> all(@QueryParam("region") @Pattern(regexp = "[1-9]\\d{5}") String region) {
        var today = LocalDate.now(clock);
        var catalogue = region == null ? ItemCatalogue.on(today) : ItemCatalogue.of(region, today);
        return catalogue.rows().stream()
                .map(row ->
                        new PromisedItem(row, promises.ofItem(row.item(), today).orElse(null)))
                .toList();
    }
}
