package birth.vaccination.province;

import birth.casework.outside.Known;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks for the first file before it hands in another. */
@ApplicationScoped
class SystemOverApi implements ImmunisationSystem {

    private final ImmunisationApi api;

    SystemOverApi(@RestClient ImmunisationApi api) {
        this.api = api;
    }

    @Override
    public Optional<Registered> register(File file, boolean again) {
        var known = again ? Known.by(() -> api.registered(file.requestId())) : Optional.<Registered>empty();
        return known.or(() -> Optional.of(api.register(file)));
    }

    @Override
    public void report(GivenDose dose) {
        api.report(dose);
    }
}
