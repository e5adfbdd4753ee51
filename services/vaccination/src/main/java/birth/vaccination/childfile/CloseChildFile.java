package birth.vaccination.childfile;

import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** The child has died: the file is closed, and nobody is reminded of a dose any more (domain.md 3.6). */
@ApplicationScoped
class CloseChildFile {

    private final ChildFiles files;
    private final EntityManager entities;
    private final BusinessClock clock;

    CloseChildFile(ChildFiles files, EntityManager entities, BusinessClock clock) {
        this.files = files;
        this.entities = entities;
        this.clock = clock;
    }

    /** The news may come before the file: then the file opens closed. Closing twice changes nothing. */
    @Transactional(Transactional.TxType.MANDATORY)
    void of(String deliveryRef, int pluralIndex) {
        entities.createNativeQuery(
                        "insert into died (delivery_ref, plural_index, heard_on) values (?1, ?2, ?3) on conflict do nothing")
                .setParameter(1, deliveryRef)
                .setParameter(2, pluralIndex)
                .setParameter(3, LocalDate.now(clock))
                .executeUpdate();
        files.of(deliveryRef, pluralIndex).ifPresent(this::closeIfDied);
    }

    void closeIfDied(ChildFile file) {
        var died = entities.createNativeQuery(
                        "select 1 from died where delivery_ref = ?1 and plural_index = ?2", Integer.class)
                .setParameter(1, file.deliveryRef())
                .setParameter(2, file.pluralIndex())
                .getResultList();
        if (!died.isEmpty() && !file.isClosed()) {
            file.close(LocalDate.now(clock));
        }
    }
}
