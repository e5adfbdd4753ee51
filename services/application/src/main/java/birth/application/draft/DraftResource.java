package birth.application.draft;

import birth.application.OnceCreated;
import birth.application.form.Form;
import birth.application.realname.RealNames;
import birth.kit.identity.Caller;
import birth.kit.problem.Problem.FieldError;
import birth.kit.problem.Refusal;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** The parents' draft of the combined form and its submission. */
@Path("/drafts")
public class DraftResource {

    private final OpenDraft open;
    private final EditDraft edit;
    private final LinkDraft link;
    private final ViewDraft view;
    private final PreCheck preCheck;
    private final SubmitDraft submit;
    private final WhoFills whoFills;
    private final RealNames realNames;
    private final Caller caller;

    DraftResource(
            OpenDraft open,
            EditDraft edit,
            LinkDraft link,
            ViewDraft view,
            PreCheck preCheck,
            SubmitDraft submit,
            WhoFills whoFills,
            RealNames realNames,
            Caller caller) {
        this.open = open;
        this.edit = edit;
        this.link = link;
        this.view = view;
        this.preCheck = preCheck;
        this.submit = submit;
        this.whoFills = whoFills;
        this.realNames = realNames;
        this.caller = caller;
    }

    /** Which delivery the draft is for, or which birth it awaits; {@code motherIdNo} when the father opens it first. */
    public record OpenRequest(
            @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}")
            String deliveryRef,

            @Valid ExpectedRequest expected,

            @Pattern(regexp = "[0-9A-Za-z]{5,30}") String motherIdNo) {}

    /** Hospital and day of a birth to come. */
    public record ExpectedRequest(
            @NotNull @Size(max = 18) String institution,
            @NotNull LocalDate dueOn) {}

    /** The whole form, and the version the parent saw. */
    public record ChangeRequest(
            @NotNull Long version, @NotNull Form form) {}

    /** Values by flat key; with {@code version} only if nobody changed the draft since. */
    public record SaveRequest(
            Long version, @NotNull @Size(min = 1, max = 100) Map<@Size(max = 64) String, JsonNode> fields) {}

    public record LinkRequest(
            @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}")
            String deliveryRef) {}

    /** {@code errors}: the faults of the keys sent; these were not saved, all others were. */
    public record SavedView(long version, Form form, Map<String, String> derived, List<FieldError> errors) {}

    /** The case number, and the code to ask for its state without login. */
    public record SubmissionView(String caseNo, String queryCode) {}

    @POST
    @RolesAllowed("parent")
    public RestResponse<ViewDraft.DraftView> open(@NotNull @Valid OpenRequest request) {
        var parent = Parent.of(caller, realNames);
        if (request.deliveryRef() == null && request.expected() == null) {
            throw Refusal.malformed("INVALID_INPUT", "请指明分娩记录，或填写预计分娩的医院和预产期。", List.of());
        }
        var opened = request.deliveryRef() != null
                ? open.ofDelivery(request.deliveryRef(), parent)
                : open.awaiting(
                        new Expected(
                                request.expected().institution(),
                                request.expected().dueOn()),
                        request.motherIdNo(),
                        parent);
        return OnceCreated.answer(opened.fresh(), "/drafts/" + opened.draftId(), view.one(opened.draftId(), parent));
    }

    /** The drafts in which the caller is a parent. */
    @GET
    @RolesAllowed("parent")
    public List<ViewDraft.Summary> mine() {
        return view.all(realNames.digestOf(caller));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"parent", "counter", "helper"})
    public ViewDraft.DraftView show(@PathParam("id") UUID id) {
        return view.one(id, whoFills.of(id, WhoFills.Act.READ));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed("parent")
    public ViewDraft.DraftView change(@PathParam("id") UUID id, @NotNull @Valid ChangeRequest request) {
        var parent = Parent.of(caller, realNames);
        edit.change(id, parent.digest(), request.version(), request.form());
        return view.one(id, parent);
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed({"parent", "counter", "helper"})
    public SavedView save(@PathParam("id") UUID id, @NotNull @Valid SaveRequest request) {
        var parent = whoFills.of(id, WhoFills.Act.FILLED);
        var faults = edit.save(id, parent, request.version(), request.fields());
        var draft = view.one(id, parent);
        return new SavedView(draft.version(), draft.form(), draft.derived(), faults);
    }

    @PUT
    @Path("/{id}/delivery")
    @RolesAllowed("parent")
    public ViewDraft.DraftView choose(@PathParam("id") UUID id, @NotNull @Valid LinkRequest request) {
        var parent = Parent.of(caller, realNames);
        link.choose(id, parent.digest(), request.deliveryRef());
        return view.one(id, parent);
    }

    @GET
    @Path("/{id}/submission")
    @RolesAllowed("parent")
    public SubmissionView submission(@PathParam("id") UUID id) {
        var done = submit.submitted(id, realNames.digestOf(caller));
        return new SubmissionView(done.caseNo(), done.queryCode());
    }

    @PUT
    @Path("/{id}/submission")
    @RolesAllowed({"parent", "counter", "helper"})
    public RestResponse<SubmissionView> submit(@PathParam("id") UUID id) {
        var parent = whoFills.handingIn(id);
        preCheck.ask(id, parent.digest(), caller.account());
        var done = submit.submit(id, parent);
        return OnceCreated.answer(
                done.submitted(), "/cases/" + done.caseNo(), new SubmissionView(done.caseNo(), done.queryCode()));
    }
}
