package birth.kit.outbox;

import birth.kit.work.Sweep;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/**
 * The outbox is one partition a day. Days ahead are made before they are needed; a past day is dropped once every
 * logical replication slot has confirmed the log position noted after that day had ended. Real time, not business time.
 */
@ApplicationScoped
class OutboxPartitions {

    private static final int DAYS_AHEAD = 3;
    private static final int DAYS_KEPT = 2;

    private final DataSource dataSource;
    private final Clock realClock = Clock.system(ZoneOffset.UTC);
    private Sweep sweep;

    OutboxPartitions(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    void onStart(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent start) {
        maintain();
        sweep = Sweep.every(Duration.ofHours(1), "outbox-partitions", this::maintain);
    }

    @PreDestroy
    void stop() {
        if (sweep != null) {
            sweep.close();
        }
    }

    void maintain() {
        var today = LocalDate.now(realClock);
        try (var connection = dataSource.getConnection()) {
            for (int ahead = 0; ahead <= DAYS_AHEAD; ahead++) {
                create(connection, today.plusDays(ahead));
            }
            markDay(connection, today);
            drop(connection, today.minusDays(DAYS_KEPT));
        } catch (SQLException broken) {
            throw new IllegalStateException("The outbox partitions could not be prepared", broken);
        }
    }

    private static void create(Connection connection, LocalDate day) throws SQLException {
        execute(
                connection,
                "create table if not exists %s partition of outbox for values from ('%s 00:00+00') to ('%s 00:00+00')"
                        .formatted(name(day), day, day.plusDays(1)));
    }

    private static void markDay(Connection connection, LocalDate day) throws SQLException {
        execute(
                connection,
                "insert into outbox_day (day, wal_position) values ('%s', pg_current_wal_lsn()) on conflict do nothing"
                        .formatted(day));
    }

    private static void drop(Connection connection, LocalDate keepFrom) throws SQLException {
        var relayed = """
                select d.day from outbox_day d where d.day < ? and not exists (
                    select 1 from pg_replication_slots s, outbox_day later
                    where s.slot_type = 'logical' and s.database = current_database()
                      and later.day = (select min(n.day) from outbox_day n where n.day > d.day)
                      and s.confirmed_flush_lsn < later.wal_position)""";
        try (var query = connection.prepareStatement(relayed)) {
            query.setObject(1, keepFrom);
            try (var days = query.executeQuery()) {
                while (days.next()) {
                    var day = days.getObject(1, LocalDate.class);
                    execute(connection, "drop table if exists " + name(day));
                    execute(connection, "delete from outbox_day where day = '" + day + "'");
                }
            }
        }
    }

    private static String name(LocalDate day) {
        return "outbox_" + day.toString().replace("-", "");
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
