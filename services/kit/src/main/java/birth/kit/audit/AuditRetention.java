package birth.kit.audit;

import birth.kit.time.BusinessClock;
import birth.kit.work.Sweep;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps the trail three years and no longer (A25; the law asks for six months at least, domain.md 8.1). */
@ApplicationScoped
public class AuditRetention {

    private final AuditRows rows;
    private final BusinessClock clock;
    private final Period kept;
    private Sweep sweep;

    AuditRetention(AuditRows rows, BusinessClock clock, @ConfigProperty(name = "birth.audit.kept") Period kept) {
        this.rows = rows;
        this.clock = clock;
        this.kept = kept;
    }

    void onStart(@Observes StartupEvent start) {
        sweep = Sweep.every(Duration.ofHours(6), "audit-retention", this::drop);
    }

    @PreDestroy
    void stop() {
        if (sweep != null) {
            sweep.close();
        }
    }

    public void drop() {
        var limit = LocalDate.now(clock).minus(kept);
        rows.dropBefore(limit.atStartOfDay(BusinessClock.ZONE).toInstant());
    }
}
