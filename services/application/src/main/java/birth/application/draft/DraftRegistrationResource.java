package birth.application.draft;

import birth.application.realname.RealNames;
import birth.kit.identity.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;

/** The birth registration of a birth to come, from what the waiting draft says. */
@Path("/drafts/{id}/birth-registration")
public class DraftRegistrationResource {

    private final AskRegistration ask;
    private final ViewRegistration view;
    private final RealNames realNames;
    private final Caller caller;

    DraftRegistrationResource(AskRegistration ask, ViewRegistration view, RealNames realNames, Caller caller) {
        this.ask = ask;
        this.view = view;
        this.realNames = realNames;
        this.caller = caller;
    }

    /** Asking again changes nothing while the former request stands. 422 {@code FORM_INCOMPLETE} names what the draft lacks for it. */
    @PUT
    @RolesAllowed("parent")
    public ViewRegistration.RegistrationView ask(@PathParam("id") UUID id) {
        var mother = Parent.of(caller, realNames);
        ask.ask(id, mother);
        return view.of(id, mother.digest());
    }

    @GET
    @RolesAllowed("parent")
    public ViewRegistration.RegistrationView show(@PathParam("id") UUID id) {
        return view.of(id, realNames.digestOf(caller));
    }
}
