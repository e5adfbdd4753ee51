package birth.certificate.delivery;

import java.util.Optional;

/** What a hospital that records a birth twice is told of the certificate the child has (domain.md 2.2 E04, 12 A18). */
public interface IssuedCertificate {

    /** In words and with the number masked; empty while the child has no valid certificate. */
    Optional<String> of(String deliveryRef, int pluralIndex);
}
