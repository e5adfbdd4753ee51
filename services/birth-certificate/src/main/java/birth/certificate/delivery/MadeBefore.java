package birth.certificate.delivery;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What the application is told with a delivery, so that no family is asked for it again (domain.md 2.3 I4). */
public interface MadeBefore {

    /** {@code resultId}: where the registration is read like every result; it covers every child of the delivery. */
    record BirthRegistration(UUID resultId, String registrationNo, String township, LocalDate registeredOn) {}

    /** The birth registration asked for before this birth. */
    Optional<BirthRegistration> of(String deliveryRef);
}
