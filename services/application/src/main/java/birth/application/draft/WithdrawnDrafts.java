package birth.application.draft;

import birth.application.casefile.CaseReleased;
import birth.application.licence.LicenceCorrections;
import birth.application.material.CaseMaterials;
import birth.kit.reference.Parameters;
import birth.kit.time.BusinessClock;
import birth.kit.work.Sweep;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Drafts of cases withdrawn before the certificate: free to be submitted again, deleted when their time is over (A10). */
@ApplicationScoped
class WithdrawnDrafts {

    private final EntityManager entities;
    private final Drafts drafts;
    private final CaseMaterials materials;
    private final DeliveryCorrections corrections;
    private final PrenatalRegistrations registrations;
    private final LicenceCorrections licenceCorrections;
    private final BusinessClock clock;
    private final Parameters parameters;
    private Sweep sweep;

    WithdrawnDrafts(
            EntityManager entities,
            Drafts drafts,
            CaseMaterials materials,
            DeliveryCorrections corrections,
            PrenatalRegistrations registrations,
            LicenceCorrections licenceCorrections,
            BusinessClock clock,
            Parameters parameters) {
        this.entities = entities;
        this.drafts = drafts;
        this.materials = materials;
        this.corrections = corrections;
        this.registrations = registrations;
        this.licenceCorrections = licenceCorrections;
        this.clock = clock;
        this.parameters = parameters;
    }

    void onStart(@Observes StartupEvent start) {
        sweep = Sweep.every(Duration.ofSeconds(10), "withdrawn-drafts", this::deleteOld);
    }

    void onStop(@Observes ShutdownEvent stop) {
        sweep.close();
    }

    /** In the transaction that ended the case. */
    void onReleased(@Observes CaseReleased released) {
        var today = LocalDate.now(clock);
        entities.createNativeQuery("""
                update draft set case_no = null, sealed_code = null, kept_until = ?2, version = version + 1 where case_no = ?1""")
                .setParameter(1, released.caseNo())
                .setParameter(2, today.plusDays(parameters.number("birth.application.draft-days", today)))
                .executeUpdate();
    }

    private void deleteOld() {
        List<?> old = QuarkusTransaction.requiringNew().call(() -> entities.createNativeQuery(
                        "select id from draft where case_no is null and kept_until < ?1", UUID.class)
                .setParameter(1, LocalDate.now(clock))
                .getResultList());
        old.forEach(id -> QuarkusTransaction.requiringNew().run(() -> delete((UUID) id)));
    }

    /** Unless it was submitted again in the meantime. */
    private void delete(UUID id) {
        drafts.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(draft -> draft.caseNo().isEmpty())
                .ifPresent(draft -> {
                    materials.forget(id);
                    corrections.delete("draftId", id);
                    registrations.delete("draftId", id);
                    licenceCorrections.forget(id);
                    drafts.delete(draft);
                });
    }
}
