package birth.simulator;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Map;

/** The carrier (EMS): gives a parcel its tracking number. */
@Path("/post")
public class PostOffice {

    private final Records records;

    PostOffice(Records records) {
        this.records = records;
    }

    /** @param parcel {@code requestId} */
    @POST
    @Path("/parcels")
    public Map<String, Object> take(Map<String, Object> parcel) {
        return records.once("post", Requests.id(parcel), n -> Map.of("trackingNo", "EA%09dCN".formatted(n)));
    }
}
