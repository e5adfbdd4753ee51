package birth.application.draft;

import birth.application.form.FieldCatalogue;
import birth.application.form.Form;
import birth.application.realname.RealNames;
import birth.kit.identity.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** The mother's draft of the combined form and its submission. */
@Path("/drafts")
public class DraftResource {

    private final EditDraft edit;
    private final SubmitDraft submit;
    private final RealNames realNames;
    private final FieldCatalogue catalogue;
    private final Caller caller;

    DraftResource(EditDraft edit, SubmitDraft submit, RealNames realNames, FieldCatalogue catalogue, Caller caller) {
        this.edit = edit;
        this.submit = submit;
        this.realNames = realNames;
        this.catalogue = catalogue;
        this.caller = caller;
    }

    /** Which delivery the draft is for. */
    public record OpenRequest(
            @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}")
            String deliveryRef) {}

    /** The whole form, and the version the parent saw. */
    public record ChangeRequest(
            @NotNull Long version, @NotNull Form form) {}

    /** {@code locked}: keys that come from the hospital or the identity source. */
    public record DraftView(UUID draftId, long version, Form form, List<String> locked) {}

    /** The case number, and the code to ask for its state without login. */
    public record SubmissionView(String caseNo, String queryCode) {}

    @POST
    @RolesAllowed("parent")
    public RestResponse<DraftView> open(@NotNull @Valid OpenRequest request) {
        var draft = edit.open(request.deliveryRef(), realNames.digestOf(caller));
        return answer(draft.opened(), "/drafts/" + draft.draftId(), view(draft));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("parent")
    public DraftView show(@PathParam("id") UUID id) {
        return view(edit.show(id, realNames.digestOf(caller)));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed("parent")
    public DraftView change(@PathParam("id") UUID id, @NotNull @Valid ChangeRequest request) {
        return view(edit.change(id, realNames.digestOf(caller), request.version(), request.form()));
    }

    @PUT
    @Path("/{id}/submission")
    @RolesAllowed("parent")
    public RestResponse<SubmissionView> submit(@PathParam("id") UUID id) {
        var digest = realNames.digestOf(caller);
        var done = submit.submit(id, caller.realNameRef().orElseThrow(), digest);
        return answer(done.submitted(), "/cases/" + done.caseNo(), new SubmissionView(done.caseNo(), done.queryCode()));
    }

    private DraftView view(EditDraft.Opened draft) {
        return new DraftView(draft.draftId(), draft.version(), draft.form(), catalogue.locked());
    }

    private static <T> RestResponse<T> answer(boolean created, String location, T view) {
        return created
                ? RestResponse.ResponseBuilder.<T>created(URI.create(location))
                        .entity(view)
                        .build()
                : RestResponse.ok(view);
    }
}
