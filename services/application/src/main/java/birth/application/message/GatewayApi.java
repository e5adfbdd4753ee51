package birth.application.message;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The operators' gateway for SMS and mail. */
@RegisterRestClient(configKey = "message-gateway")
@Path("/messages")
public interface GatewayApi {

    /** {@code channel} SMS, WECHAT, VOICE or MAIL. */
    record Outgoing(String requestId, String channel, String to, String text) {}

    record Taken(String receipt) {}

    @POST
    Taken send(Outgoing message);
}
