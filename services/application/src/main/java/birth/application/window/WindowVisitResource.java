package birth.application.window;

import birth.application.Item;
import birth.application.appointment.ChooseVisit;
import birth.application.appointment.Slot;
import birth.application.appointment.VisitResource.SlotView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** A window books another time for a family that has no phone. */
@Path("/window-cases/{caseNo}/children/{childIndex}/items/{item}/appointment")
public class WindowVisitResource {

    private final FamilyAtCounter family;
    private final ChooseVisit visits;

    WindowVisitResource(FamilyAtCounter family, ChooseVisit visits) {
        this.family = family;
        this.visits = visits;
    }

    public record MoveRequest(@NotNull(message = "请选择时间") OffsetDateTime at) {}

    public record MovedView(OffsetDateTime at, OffsetDateTime until, String unitName, String phone) {}

    @GET
    @Path("/slots")
    @RolesAllowed({"counter", "helper"})
    public List<SlotView> slots(
            @PathParam("caseNo") String caseNo,
            @PathParam("childIndex") int childIndex,
            @PathParam("item") Item item,
            @QueryParam("from") LocalDate from) {
        var digest = family.standing(caseNo).applicantDigest();
        return visits.free(digest, new ChooseVisit.Which(caseNo, childIndex, item), from).stream()
                .map(slot -> new SlotView(Slot.onTheWall(slot.at()), Slot.onTheWall(slot.until())))
                .toList();
    }

    @PUT
    @RolesAllowed({"counter", "helper"})
    public MovedView move(
            @PathParam("caseNo") String caseNo,
            @PathParam("childIndex") int childIndex,
            @PathParam("item") Item item,
            @NotNull @Valid MoveRequest request) {
        var visit = visits.choose(
                family.standing(caseNo).applicantDigest(),
                new ChooseVisit.Which(caseNo, childIndex, item),
                request.at().toInstant());
        return new MovedView(
                Slot.onTheWall(visit.appointment().at()),
                Slot.onTheWall(visit.appointment().until()),
                visit.unit().name(),
                visit.unit().phone());
    }
}
