package birth.application.window;

import birth.application.shipment.ShipmentView;
import birth.application.shipment.ShowShipments;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;

/** A window hands out what lies ready for the family before it. */
@Path("/window-cases/{caseNo}/shipments")
public class WindowShipmentResource {

    private final FamilyAtCounter family;
    private final ShowShipments show;

    WindowShipmentResource(FamilyAtCounter family, ShowShipments show) {
        this.family = family;
        this.show = show;
    }

    @GET
    @RolesAllowed("counter")
    public List<ShipmentView> all(@PathParam("caseNo") String caseNo) {
        return show.ofCase(family.standing(caseNo).applicantDigest(), caseNo);
    }
}
