package birth.portal.account;

import birth.portal.account.client.DirectoryDoor;
import birth.portal.account.domain.Unit;
import birth.portal.session.Asking;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The units as the application's reference data name them today. */
@ApplicationScoped
class Directory {

    private final DirectoryDoor door;

    Directory(@RestClient DirectoryDoor door) {
        this.door = door;
    }

    /** @param asking whose own token opens the application's door */
    List<Unit> units(SecurityIdentity asking) {
        return door.units("Bearer " + Asking.accessToken(asking));
    }
}
