package birth.kit.inbox;

import birth.kit.work.Sweep;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/** Forgets message ids after 30 days; beyond that the sequence of each stream guards alone (architecture.md 3). Real time. */
@ApplicationScoped
class InboxRetention {

    private final DataSource dataSource;
    private Sweep sweep;

    InboxRetention(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    void onStart(@Observes StartupEvent start) {
        sweep = Sweep.every(Duration.ofHours(6), "inbox-retention", this::forget);
    }

    @PreDestroy
    void stop() {
        if (sweep != null) {
            sweep.close();
        }
    }

    private void forget() {
        try (var connection = dataSource.getConnection();
                var delete = connection.createStatement()) {
            delete.executeUpdate("delete from inbox where received_at < now() - interval '30 days'");
        } catch (SQLException broken) {
            throw new IllegalStateException("Old message ids could not be forgotten", broken);
        }
    }
}
