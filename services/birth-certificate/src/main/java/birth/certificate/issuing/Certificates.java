package birth.certificate.issuing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The certificates issued so far. */
@ApplicationScoped
public class Certificates implements PanacheRepositoryBase<Certificate, UUID> {

    public Optional<Certificate> of(String deliveryRef, int pluralIndex) {
        return find("deliveryRef = ?1 and pluralIndex = ?2", deliveryRef, pluralIndex)
                .firstResultOptional();
    }
}
