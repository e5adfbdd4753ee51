package birth.application.code;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;

/** The townships and streets of a county: a birth is registered (item R) with that of the mother's address. */
@Path("/regions/{county}/townships")
public class TownshipResource {

    /** Empty for a county whose townships are not known here. */
    @GET
    @PermitAll
    public List<CodeResource.CodeView> of(@PathParam("county") @Pattern(regexp = "\\d{6}") String county) {
        return CodeResource.views(Regions.published().townships(county));
    }
}
