package birth.application.appointment;

import birth.application.Item;
import birth.application.realname.RealNames;
import birth.kit.identity.Caller;
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

/** The visit to the window that a diverted item needs, as its family sees it. */
@Path("/cases")
public class VisitResource {

    private final ChooseVisit visits;
    private final RealNames realNames;
    private final Caller caller;

    VisitResource(ChooseVisit visits, RealNames realNames, Caller caller) {
        this.visits = visits;
        this.realNames = realNames;
        this.caller = caller;
    }

    public record VisitRequest(@NotNull OffsetDateTime at) {}

    /** {@code carriedOver}: the window has what the parents filled in. */
    public record VisitView(
            OffsetDateTime at,
            OffsetDateTime until,
            String state,
            int missed,
            String unit,
            String unitName,
            String phone,
            boolean carriedOver) {}

    public record SlotView(OffsetDateTime at, OffsetDateTime until) {}

    @GET
    @Path("/{caseNo}/children/{childIndex}/items/{item}/appointment")
    @RolesAllowed("parent")
    public VisitView show(
            @PathParam("caseNo") String caseNo, @PathParam("childIndex") int childIndex, @PathParam("item") Item item) {
        return view(visits.show(realNames.digestOf(caller), new ChooseVisit.Which(caseNo, childIndex, item)));
    }

    @PUT
    @Path("/{caseNo}/children/{childIndex}/items/{item}/appointment")
    @RolesAllowed("parent")
    public VisitView choose(
            @PathParam("caseNo") String caseNo,
            @PathParam("childIndex") int childIndex,
            @PathParam("item") Item item,
            @NotNull @Valid VisitRequest request) {
        return view(visits.choose(
                realNames.digestOf(caller),
                new ChooseVisit.Which(caseNo, childIndex, item),
                request.at().toInstant()));
    }

    @GET
    @Path("/{caseNo}/children/{childIndex}/items/{item}/appointment/slots")
    @RolesAllowed("parent")
    public List<SlotView> slots(
            @PathParam("caseNo") String caseNo,
            @PathParam("childIndex") int childIndex,
            @PathParam("item") Item item,
            @QueryParam("from") LocalDate from) {
        return visits.free(realNames.digestOf(caller), new ChooseVisit.Which(caseNo, childIndex, item), from).stream()
                .map(slot -> new SlotView(Slot.onTheWall(slot.at()), Slot.onTheWall(slot.until())))
                .toList();
    }

    private static VisitView view(ChooseVisit.Visit visit) {
        var appointment = visit.appointment();
        return new VisitView(
                Slot.onTheWall(appointment.at()),
                Slot.onTheWall(appointment.until()),
                appointment.state().name(),
                appointment.missed(),
                visit.unit().code(),
                visit.unit().name(),
                visit.unit().phone(),
                true);
    }
}
