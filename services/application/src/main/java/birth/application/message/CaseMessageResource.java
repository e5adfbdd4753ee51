package birth.application.message;

import birth.application.realname.RealNames;
import birth.kit.identity.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;

/** What the caller was told about one case; each parent sees the own messages. */
@Path("/cases")
public class CaseMessageResource {

    private final Inbox inbox;
    private final RealNames realNames;
    private final Caller caller;

    CaseMessageResource(Inbox inbox, RealNames realNames, Caller caller) {
        this.inbox = inbox;
        this.realNames = realNames;
        this.caller = caller;
    }

    @GET
    @Path("/{caseNo}/messages")
    @RolesAllowed("parent")
    public List<MessageView> ofCase(@PathParam("caseNo") String caseNo, @QueryParam("language") Language language) {
        return inbox.ofCase(realNames.digestOf(caller), caseNo, language);
    }
}
