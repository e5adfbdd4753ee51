package birth.simulator;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Map;

/** The operators' gateway for SMS and the mail relay: takes a message and says that it was delivered. */
@Path("/messages")
public class MessageGateway {

    private final Records records;

    MessageGateway(Records records) {
        this.records = records;
    }

    /** @param message {@code requestId, channel}, {@code to, text}; the channel is SMS, WECHAT, VOICE or MAIL */
    @POST
    public Map<String, Object> send(Map<String, Object> message) {
        return records.once(
                "messages",
                Requests.id(message),
                n -> Map.of(
                        "receipt", "S%012d".formatted(n),
                        "channel", message.getOrDefault("channel", "SMS"),
                        "to", message.getOrDefault("to", ""),
                        "text", message.getOrDefault("text", "")));
    }
}
