package birth.certificate.issuing;

import birth.certificate.delivery.IssuedCertificate;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Answers the delivery door from the certificates issued. */
@ApplicationScoped
class TellIssuedCertificate implements IssuedCertificate {

    private final Certificates certificates;

    TellIssuedCertificate(Certificates certificates) {
        this.certificates = certificates;
    }

    @Override
    public Optional<String> of(String deliveryRef, int pluralIndex) {
        return certificates.validOf(deliveryRef, pluralIndex).map(RefuseDuplicate::text);
    }
}
