package birth.certificate.birthregistration;

import birth.certificate.delivery.MadeBefore;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Answers the delivery door from the registrations linked at birth. */
@ApplicationScoped
class TellMadeBefore implements MadeBefore {

    private final Registrations registrations;

    TellMadeBefore(Registrations registrations) {
        this.registrations = registrations;
    }

    @Override
    public Optional<BirthRegistration> of(String deliveryRef) {
        return registrations
                .madeBefore(deliveryRef)
                .map(found -> new BirthRegistration(
                        found.id(), found.registrationNo(), found.township(), found.registeredOn()));
    }
}
