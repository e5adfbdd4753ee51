package birth.portal.account.client;

import birth.portal.account.domain.Unit;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The organisation directory, which is reference data of the application. */
@RegisterRestClient(configKey = "directory")
public interface DirectoryDoor {

    /** @param authorization {@code Bearer} and the asking administrator's own token */
    @GET
    @Path("/units")
    List<Unit> units(@HeaderParam("Authorization") String authorization);
}
