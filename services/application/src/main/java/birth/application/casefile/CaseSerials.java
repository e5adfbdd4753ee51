package birth.application.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** Counts cases per region and day; the row is held until the case is committed, so that numbers have no gap. */
@ApplicationScoped
class CaseSerials {

    private final EntityManager entities;

    CaseSerials(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    CaseNumber next(String region, LocalDate day) {
        var serial = (Number) entities.createNativeQuery("""
                insert into case_serial (region, day, last) values (?1, ?2, 1)
                on conflict (region, day) do update set last = case_serial.last + 1 returning last""")
                .setParameter(1, region)
                .setParameter(2, day)
                .getSingleResult();
        return CaseNumber.of(region, day, serial.intValue());
    }
}
