package birth.application.shipment;

import birth.application.realname.RealNames;
import birth.kit.identity.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;

/** Where a family's papers are, and the wish to have them before the whole case is done. */
@Path("/cases")
public class CaseShipmentResource {

    private final ShowShipments show;
    private final PackPapers pack;
    private final RealNames realNames;
    private final Caller caller;

    CaseShipmentResource(ShowShipments show, PackPapers pack, RealNames realNames, Caller caller) {
        this.show = show;
        this.pack = pack;
        this.realNames = realNames;
        this.caller = caller;
    }

    /** Whose papers; without any, those of every living child. */
    public record ShipmentRequest(@Size(max = 6) List<@NotNull Integer> children) {}

    @GET
    @Path("/{caseNo}/shipments")
    @RolesAllowed("parent")
    public List<ShipmentView> list(@PathParam("caseNo") String caseNo) {
        return show.ofCase(realNames.digestOf(caller), caseNo);
    }

    @POST
    @Path("/{caseNo}/shipments")
    @RolesAllowed("parent")
    public List<ShipmentView> ask(@PathParam("caseNo") String caseNo, @NotNull @Valid ShipmentRequest request) {
        var digest = realNames.digestOf(caller);
        pack.ask(digest, caseNo, request.children() == null ? List.of() : request.children());
        return show.ofCase(digest, caseNo);
    }
}
