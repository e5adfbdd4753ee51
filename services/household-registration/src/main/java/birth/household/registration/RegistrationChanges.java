package birth.household.registration;

import birth.kit.sealing.SealedDocuments;
import birth.kit.sealing.Sealing;
import birth.kit.time.BusinessClock;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The acts that followed registrations, and the registration as each result shows it. */
@ApplicationScoped
public class RegistrationChanges implements PanacheRepositoryBase<RegistrationChange, UUID> {

    private final Registrations registrations;
    private final SealedDocuments documents;
    private final Sealing sealing;
    private final BusinessClock clock;

    RegistrationChanges(Registrations registrations, SealedDocuments documents, Sealing sealing, BusinessClock clock) {
        this.registrations = registrations;
        this.documents = documents;
        this.sealing = sealing;
        this.clock = clock;
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

    /** @param replaces the result that is valid until then; {@code document} the registration as it is to be */
    RegistrationChange propose(
            Registration registration,
            RegistrationChange.Kind kind,
            UUID replaces,
            String reasonCode,
            RegistrationDocument document,
            String basis,
            String officer) {
        var id = UUID.randomUUID();
        var change = new RegistrationChange(
                id,
                registration.id(),
                kind,
                replaces,
                reasonCode,
                documents.seal(document, id.toString()),
                sealing.seal(basis, id.toString()),
                officer,
                clock.instant());
        persist(change);
        return change;
    }

    void confirm(RegistrationChange change, String officer) {
        change.confirm(officer, clock.instant());
    }

    /** The entry and every act that was made after it, oldest first. */
    List<RegistrationResource.ActView> acts(Registration registration) {
        var entered = registrations.documentOf(registration);
        var entry = new RegistrationResource.ActView(
                registration.id(), registration.kind().name(), null, null, entered.name(), entered.diedOn());
        var later =
                list("registrationId = ?1 and confirmedAt is not null order by confirmedAt", registration.id()).stream()
                        .map(this::act);
        return Stream.concat(Stream.of(entry), later).toList();
    }

    private RegistrationResource.ActView act(RegistrationChange change) {
        var document = documentOf(change);
        return new RegistrationResource.ActView(
                change.id(),
                change.kind().name(),
                change.reasonCode(),
                change.confirmedAt(),
                document.name(),
                document.diedOn());
    }

    Optional<RegistrationChange> proposed(Registration registration, RegistrationChange.Kind kind) {
        return find("registrationId = ?1 and kind = ?2 and confirmedAt is null", registration.id(), kind)
                .firstResultOptional();
    }

    /** The new name that waits for a second officer, for that officer to compare; null when none does. */
    RegistrationResource.ProposedName proposedName(Registration registration) {
        return proposed(registration, RegistrationChange.Kind.NAME)
                .map(change -> new RegistrationResource.ProposedName(
                        documentOf(change).name(),
                        sealing.open(change.basis(), change.id().toString()),
                        change.proposedBy()))
                .orElse(null);
    }

    RegistrationDocument documentOf(RegistrationChange change) {
        return documents.open(change.document(), change.id().toString(), RegistrationDocument.class);
    }
}
