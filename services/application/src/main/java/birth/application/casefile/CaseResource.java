package birth.application.casefile;

import birth.application.Item;
import birth.application.realname.RealNames;
import birth.kit.identity.Caller;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A family's cases. */
@Path("/cases")
public class CaseResource {

    private final ViewCase view;
    private final AnswerNotice answerNotice;
    private final RealNames realNames;
    private final Caller caller;

    CaseResource(ViewCase view, AnswerNotice answerNotice, RealNames realNames, Caller caller) {
        this.view = view;
        this.answerNotice = answerNotice;
        this.realNames = realNames;
        this.caller = caller;
    }

    /** New values by flat key, and a word to the clerk. */
    public record AnswerRequest(
            @NotNull @Size(max = 30) Map<@Size(max = 64) String, JsonNode> fields,
            @Size(max = 500) String note) {}

    @GET
    @RolesAllowed("parent")
    public List<CaseView.Summary> mine() {
        return view.all(realNames.digestOf(caller));
    }

    @GET
    @Path("/{caseNo}")
    @RolesAllowed("parent")
    public CaseView one(@PathParam("caseNo") String caseNo) {
        return view.one(realNames.digestOf(caller), caseNo);
    }

    @GET
    @Path("/{caseNo}/timeline")
    @RolesAllowed("parent")
    public List<CaseView.Line> timeline(@PathParam("caseNo") String caseNo) {
        return view.timeline(realNames.digestOf(caller), caseNo);
    }

    @PUT
    @Path("/{caseNo}/children/{childIndex}/items/{item}/notices/{noticeId}/answer")
    @RolesAllowed("parent")
    public void answer(
            @PathParam("caseNo") String caseNo,
            @PathParam("childIndex") int childIndex,
            @PathParam("item") Item item,
            @PathParam("noticeId") UUID noticeId,
            @NotNull @Valid AnswerRequest request) {
        answerNotice.answer(
                realNames.digestOf(caller),
                new AnswerNotice.Where(caseNo, childIndex, item, noticeId),
                request.fields(),
                request.note());
    }
}
