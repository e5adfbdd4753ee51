package birth.application.casefile;

import birth.application.ItemCatalogue;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

/** What can be applied for together; open to everybody, as it says nothing about anybody. */
@Path("/items")
public class ItemResource {

    @GET
    @PermitAll
    public List<ItemCatalogue.Row> all() {
        return ItemCatalogue.rows();
    }
}
