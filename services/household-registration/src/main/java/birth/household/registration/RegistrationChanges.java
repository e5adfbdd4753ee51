package birth.household.registration;

import birth.kit.sealing.SealedDocuments;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The acts that followed registrations, and the registration as each result shows it. */
@ApplicationScoped
public class RegistrationChanges implements PanacheRepositoryBase<RegistrationChange, UUID> {

    private final Registrations registrations;
    private final SealedDocuments documents;

    RegistrationChanges(Registrations registrations, SealedDocuments documents) {
        this.registrations = registrations;
        this.documents = documents;
    }

    /** A registration as it is under one result id: as it was entered, or as a later act left it. */
    record Entry(Registration registration, RegistrationDocument document) {}

    Optional<Entry> entry(UUID resultId) {
        return registrations
                .findByIdOptional(resultId)
                .map(registration -> new Entry(registration, registrations.documentOf(registration)))
                .or(() -> findByIdOptional(resultId)
                        .filter(change -> change.confirmedAt() != null)
                        .map(change -> new Entry(registrations.findById(change.registrationId()), documentOf(change))));
    }

    /** Oldest first; only what two persons agreed on. */
    List<RegistrationChange> confirmedOf(Registration registration) {
        return list("registrationId = ?1 and confirmedAt is not null order by confirmedAt", registration.id());
    }

    Optional<RegistrationChange> proposed(Registration registration, RegistrationChange.Kind kind) {
        return find("registrationId = ?1 and kind = ?2 and confirmedAt is null", registration.id(), kind)
                .firstResultOptional();
    }

    RegistrationDocument documentOf(RegistrationChange change) {
        return documents.open(change.document(), change.id().toString(), RegistrationDocument.class);
    }
}
