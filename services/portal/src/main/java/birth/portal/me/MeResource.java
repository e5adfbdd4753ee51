package birth.portal.me;

import birth.portal.page.Frame;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who am I here, and what waits for me. */
@Path("/me")
public class MeResource {

    private final Frame frame;
    private final Overview overview;
    private final SecurityIdentity identity;
    private final JsonWebToken accessToken;
    private final AccessTokenCredential credential;

    MeResource(
            Frame frame,
            Overview overview,
            SecurityIdentity identity,
            JsonWebToken accessToken,
            AccessTokenCredential credential) {
        this.frame = frame;
        this.overview = overview;
        this.identity = identity;
        this.accessToken = accessToken;
        this.credential = credential;
    }

    @GET
    @RolesAllowed("**")
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    public TemplateInstance me() {
        var bearer = "Bearer " + credential.getToken();
        var roles = identity.getRoles().stream()
                .sorted()
                .map(Role::of)
                .flatMap(Optional::stream)
                .toList();
        return frame.around(new Me(
                accessToken.getClaim("preferred_username"),
                roles,
                units(),
                identity.hasRole("parent") ? overview.cases(bearer) : null,
                roles.stream()
                        .filter(Role::worksAtADesk)
                        .map(Role::department)
                        .distinct()
                        .map(department -> overview.desk(department, bearer))
                        .toList(),
                identity.hasRole("administrator") ? overview.operations(bearer) : null));
    }

    private List<String> units() {
        return accessToken.<Object>getClaim("units") instanceof JsonArray units
                ? units.getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList()
                : List.of();
    }
}
