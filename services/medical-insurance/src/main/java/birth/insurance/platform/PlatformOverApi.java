package birth.insurance.platform;

import birth.casework.outside.Known;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks for the first enrolment before it enrols again. */
@ApplicationScoped
class PlatformOverApi implements InsurancePlatform {

    private final PlatformApi api;

    PlatformOverApi(@RestClient PlatformApi api) {
        this.api = api;
    }

    @Override
    public Optional<Insured> insured(Newcomer newcomer) {
        return Optional.of(api.insured(new PlatformApi.Person(newcomer.idNo())));
    }

    @Override
    public Optional<Enrolled> enrol(Newcomer newcomer, boolean again) {
        var known = again ? Known.by(() -> api.enrolment(newcomer.requestId())) : Optional.<Enrolled>empty();
        return known.or(() -> Optional.of(api.enrol(newcomer)));
    }
}
