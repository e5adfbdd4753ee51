package birth.application.realname;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** The simulated provincial identity tells who stands behind a token's real-name reference. */
@Path("/real-names")
public class RealNameResource {

    /** What the identity source tells about one person, and what the licence store holds of it. */
    public record RealNameRequest(
            @NotNull @Pattern(regexp = "[^\\p{Cntrl}]{2,30}")
            String name,

            @NotNull @Pattern(regexp = "\\d{2}") String idType,
            @NotNull @Pattern(regexp = "[0-9A-Za-z]{5,30}") String idNo,
            @Valid Licences licences) {}

    private final RealNames realNames;

    RealNameResource(RealNames realNames) {
        this.realNames = realNames;
    }

    @PUT
    @Path("/{ref}")
    @RolesAllowed("identity-source")
    public void put(
            @PathParam("ref") @Pattern(regexp = "[A-Za-z0-9._-]{1,64}") String ref,
            @NotNull @Valid RealNameRequest request) {
        realNames.put(ref, new Person(request.name(), request.idType(), request.idNo()), request.licences());
    }
}
