package birth.certificate.nationalregister;

import birth.casework.outside.Known;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks for the first registration before it hands in another. */
@ApplicationScoped
class RegisterOverApi implements NationalRegister {

    private final RegisterApi api;

    RegisterOverApi(@RestClient RegisterApi api) {
        this.api = api;
    }

    @Override
    public Optional<Issued> issuedTo(Birth birth, String requestId) {
        return Optional.of(api.issuedTo(birth));
    }

    @Override
    public Optional<Registered> register(Notice notice) {
        return Known.by(() -> api.registered(notice.requestId())).or(() -> Optional.of(api.register(notice)));
    }
}
