package birth.application.message;

import birth.application.realname.RealNames;
import birth.kit.audit.AuditTrail;
import birth.kit.identity.Caller;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** A parent's inbox. */
@Path("/messages")
public class MessageResource {

    private final Inbox inbox;
    private final MessageSettings settings;
    private final AuditTrail audit;
    private final RealNames realNames;
    private final Caller caller;

    MessageResource(Inbox inbox, MessageSettings settings, AuditTrail audit, RealNames realNames, Caller caller) {
        this.inbox = inbox;
        this.settings = settings;
        this.audit = audit;
        this.realNames = realNames;
        this.caller = caller;
    }

    /** Without an address nothing is sent by mail; without channels the form's hold, else SMS. */
    public record SettingsRequest(
            @NotNull Language language,

            @Size(max = 120, message = "邮箱地址不超过 120 个字符")
            @Pattern(regexp = "[^@\\s]+@[^@\\s]+\\.[^@\\s]+", message = "邮箱地址不完整，例如 name@example.com")
            String email,

            @Size(min = 1, max = 4) List<@NotNull @Pattern(regexp = "SMS|APP|WECHAT|VOICE") String> channels) {}

    /** What this parent has said so far; without an address no mail, without channels those of the form, else SMS. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SettingsView(Language language, String email, List<String> channels) {}

    @GET
    @RolesAllowed("parent")
    public List<MessageView> mine(@QueryParam("language") Language language) {
        return inbox.all(realNames.digestOf(caller), language);
    }

    @GET
    @Path("/settings")
    @RolesAllowed("parent")
    public SettingsView settings() {
        return settings.of(realNames.digestOf(caller));
    }

    @PUT
    @Path("/settings")
    @RolesAllowed("parent")
    public void prefer(@NotNull @Valid SettingsRequest request) {
        settings.put(realNames.digestOf(caller), request.language(), request.email(), request.channels());
    }

    @POST
    @Path("/{id}/read")
    @RolesAllowed("parent")
    public void read(@PathParam("id") UUID id) {
        inbox.read(realNames.digestOf(caller), id);
    }

    /** Accepted: it is sent once more, in the morning when it is night. */
    @POST
    @Path("/{id}/resend")
    @RolesAllowed({"parent", "administrator"})
    public RestResponse<Void> resend(@PathParam("id") UUID id) {
        if (caller.hasRole("administrator")) {
            inbox.resend(id);
            audit.record(caller.account(), "MESSAGE_RESENT", id.toString(), "resend");
        } else {
            inbox.resend(realNames.digestOf(caller), id);
        }
        return RestResponse.accepted();
    }
}
