package birth.application.window;

import birth.application.OnceCreated;
import birth.application.casefile.AddItem;
import birth.application.casefile.ChangeCaseResource.FieldsRequest;
import birth.application.casefile.ChangeCaseResource.FieldsView;
import birth.application.casefile.ChangeCaseResource.ItemRequest;
import birth.application.casefile.ChangeCaseResource.WithdrawalRequest;
import birth.application.casefile.ReviseForm;
import birth.application.casefile.WithdrawCase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * The family before a window changes its mind about its case: what the applicant signed is scanned first, and on this paper,
 * the same day, the window changes, adds and withdraws as the applicant would at home.
 */
@Path("/window-cases/{caseNo}/signed-requests/{paper}")
public class SignedRequestResource {

    private final RequestAtWindow request;
    private final ReviseForm reviseForm;
    private final AddItem addItem;
    private final WithdrawCase withdrawCase;

    SignedRequestResource(RequestAtWindow request, ReviseForm reviseForm, AddItem addItem, WithdrawCase withdrawCase) {
        this.request = request;
        this.reviseForm = reviseForm;
        this.addItem = addItem;
        this.withdrawCase = withdrawCase;
    }

    /** Under an id of the window's choice; the same again changes nothing. */
    @PUT
    @RolesAllowed({"counter", "helper"})
    @Transactional
    public void take(
            @PathParam("caseNo") String caseNo, @PathParam("paper") UUID paper, @NotNull @Valid SignedScan signed) {
        request.take(caseNo, paper, signed.scan(), signed.signedOn());
    }

    @PUT
    @Path("/children/{childIndex}/fields")
    @RolesAllowed({"counter", "helper"})
    @Transactional
    public FieldsView revise(
            @PathParam("caseNo") String caseNo,
            @PathParam("paper") UUID paper,
            @PathParam("childIndex") int childIndex,
            @NotNull @Valid FieldsRequest fields) {
        var applicant = request.applicant(caseNo, paper, RequestAtWindow.Act.CHANGED);
        return FieldsView.of(reviseForm.revise(applicant, caseNo, childIndex, fields.formVersion(), fields.fields()));
    }

    /** 201 when the item is new, 200 when it is there already. */
    @POST
    @Path("/children/{childIndex}/items")
    @RolesAllowed({"counter", "helper"})
    @Transactional
    public RestResponse<Void> add(
            @PathParam("caseNo") String caseNo,
            @PathParam("paper") UUID paper,
            @PathParam("childIndex") int childIndex,
            @NotNull @Valid ItemRequest item) {
        var applicant = request.applicant(caseNo, paper, RequestAtWindow.Act.ADDED_TO);
        return OnceCreated.answer(addItem.add(applicant, caseNo, childIndex, item.item(), item.values()));
    }

    @POST
    @Path("/withdrawal")
    @RolesAllowed({"counter", "helper"})
    @Transactional
    public RestResponse<Void> withdraw(
            @PathParam("caseNo") String caseNo,
            @PathParam("paper") UUID paper,
            @NotNull @Valid WithdrawalRequest withdrawal) {
        withdrawCase.withdraw(
                request.applicant(caseNo, paper, RequestAtWindow.Act.WITHDRAWN), caseNo, withdrawal.meant());
        return RestResponse.accepted();
    }
}
