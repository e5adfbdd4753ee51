package birth.application.draft;

import birth.application.promise.PromiseKind;
import birth.application.promise.SignPromise;
import birth.application.realname.RealNames;
import birth.kit.identity.Caller;
import birth.kit.problem.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;

/** What may be promised instead of proven, and the mother's signature on it (domain.md 3.3). */
@Path("/drafts")
public class DraftPromiseResource {

    private final Drafts drafts;
    private final SignPromise sign;
    private final RealNames realNames;
    private final Caller caller;

    DraftPromiseResource(Drafts drafts, SignPromise sign, RealNames realNames, Caller caller) {
        this.drafts = drafts;
        this.sign = sign;
        this.realNames = realNames;
        this.caller = caller;
    }

    /** The version of the wording that was read. */
    public record SignRequest(@NotNull(message = "请先阅读承诺书") Integer version) {}

    @GET
    @Path("/{id}/promises")
    @RolesAllowed("parent")
    @Transactional
    public List<SignPromise.PromiseView> offered(@PathParam("id") UUID id) {
        var draft = drafts.own(id, realNames.digestOf(caller), LockModeType.NONE);
        return sign.offered(draft.deliveryRef().orElse(""), drafts.form(draft));
    }

    @PUT
    @Path("/{id}/promises/{kind}")
    @RolesAllowed("parent")
    @Transactional
    public SignPromise.PromiseView sign(
            @PathParam("id") UUID id, @PathParam("kind") PromiseKind kind, @Valid @NotNull SignRequest request) {
        var digest = realNames.digestOf(caller);
        var draft = drafts.own(id, digest, LockModeType.PESSIMISTIC_WRITE);
        draft.refuseSubmitted();
        if (!draft.isMothers(digest)) {
            throw Refusal.forbidden("MOTHER_SUBMITS", "承诺书请由母亲登录后签署。");
        }
        var deliveryRef = draft.deliveryRef()
                .orElseThrow(() -> Refusal.conflict("DELIVERY_RECORD_MISSING", "医院的分娩记录传来后才能签署承诺书。"));
        return sign.sign(deliveryRef, drafts.form(draft), kind, request.version(), digest);
    }
}
