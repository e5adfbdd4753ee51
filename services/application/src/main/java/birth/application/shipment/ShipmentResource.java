package birth.application.shipment;

import birth.application.Item;
import birth.application.form.Form;
import birth.kit.identity.Caller;
import birth.kit.problem.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;

/** The hall's counter: what is to be sent in its regions. */
@Path("/shipments")
public class ShipmentResource {

    private final ShowShipments show;
    private final SendPapers send;
    private final Caller caller;

    ShipmentResource(ShowShipments show, SendPapers send, Caller caller) {
        this.show = show;
        this.send = send;
        this.caller = caller;
    }

    public record ArrivalRequest(
            @NotNull Integer childIndex, @NotNull Item item) {}

    /** {@code split}: what is not ready follows in a parcel of its own. */
    public record HandingOverRequest(boolean split) {}

    public record DeliveryRequest(
            @NotNull @Pattern(regexp = "DELIVERED|RETURNED") String outcome) {}

    public record LabelView(String receiver, String phone, String address, String postcode) {}

    @GET
    @RolesAllowed("counter")
    public List<ShipmentView> list(
            @NotNull @QueryParam("state") @Pattern(regexp = "PACKING|HANDED_OVER|DELIVERED|RETURNED") String state) {
        return show.inState(Shipment.State.valueOf(state), caller.regions());
    }

    @GET
    @Path("/{id}/label")
    @RolesAllowed("counter")
    public LabelView label(@PathParam("id") UUID id, @HeaderParam("Purpose") @Size(max = 200) String purpose) {
        if (purpose == null || purpose.isBlank()) {
            throw Refusal.malformed("PURPOSE_MISSING", "请在请求头 Purpose 中写明用途。", List.of());
        }
        Form.Mail mail = send.label(caller, id, purpose);
        return new LabelView(mail.receiver(), mail.phone(), mail.address(), mail.postcode());
    }

    @POST
    @Path("/{id}/arrivals")
    @RolesAllowed("counter")
    public ShipmentView arrived(@PathParam("id") UUID id, @NotNull @Valid ArrivalRequest request) {
        send.arrived(caller, id, request.childIndex(), request.item());
        return show.one(id);
    }

    @POST
    @Path("/{id}/handing-over")
    @RolesAllowed("counter")
    public ShipmentView handOver(@PathParam("id") UUID id, @NotNull @Valid HandingOverRequest request) {
        send.handOver(caller, id, request.split());
        return show.one(id);
    }

    @POST
    @Path("/{id}/delivery")
    @RolesAllowed("counter")
    public ShipmentView ended(@PathParam("id") UUID id, @NotNull @Valid DeliveryRequest request) {
        send.ended(caller, id, request.outcome().equals("DELIVERED"));
        return show.one(id);
    }
}
