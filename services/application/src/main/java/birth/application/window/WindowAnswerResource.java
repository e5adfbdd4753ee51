package birth.application.window;

import birth.application.Item;
import birth.application.casefile.AnswerNotice;
import birth.application.casefile.CaseResource.AnswerRequest;
import birth.application.material.GivePaper;
import birth.application.material.MaterialView;
import birth.kit.audit.AuditTrail;
import birth.kit.identity.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** A window answers a notice, and takes a paper in, for the family that stands before it without a phone. */
@Path("/window-cases/{caseNo}/children/{childIndex}")
public class WindowAnswerResource {

    private final FamilyAtCounter family;
    private final AnswerNotice answerNotice;
    private final GivePaper givePaper;
    private final AuditTrail audit;
    private final Caller caller;

    WindowAnswerResource(
            FamilyAtCounter family, AnswerNotice answerNotice, GivePaper givePaper, AuditTrail audit, Caller caller) {
        this.family = family;
        this.answerNotice = answerNotice;
        this.givePaper = givePaper;
        this.audit = audit;
        this.caller = caller;
    }

    @PUT
    @Path("/items/{item}/notices/{noticeId}/answer")
    @RolesAllowed({"counter", "helper"})
    @Transactional
    public void answer(
            @PathParam("caseNo") String caseNo,
            @PathParam("childIndex") int childIndex,
            @PathParam("item") Item item,
            @PathParam("noticeId") UUID noticeId,
            @NotNull @Valid AnswerRequest request) {
        var where = new AnswerNotice.Where(caseNo, childIndex, item, noticeId);
        answerNotice.answer(family.held(caseNo), where, request.fields(), request.note());
        audit.record(caller.account(), "NOTICE_ANSWERED_AT_WINDOW", caseNo, "window");
    }

    @PUT
    @Path("/materials/{kind}")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({"counter", "helper"})
    @Transactional
    public MaterialView put(
            @PathParam("caseNo") String caseNo,
            @PathParam("childIndex") int childIndex,
            @PathParam("kind") String kind,
            byte[] content) {
        var kept = givePaper.give(family.held(caseNo), childIndex, kind, content);
        audit.record(caller.account(), "CASE_PAPER_ADDED_AT_WINDOW", caseNo, "window");
        return kept;
    }
}
