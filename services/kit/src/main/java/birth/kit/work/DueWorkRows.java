package birth.kit.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The table of due work. Taking is a lease: another replica does not see the row until the lease is over. */
@ApplicationScoped
class DueWorkRows {

    private static final Duration LEASE = Duration.ofSeconds(60);

    private final DataSource dataSource;

    DueWorkRows(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    record Due(String kind, String key, int generation, int tries) {}

    @Transactional(Transactional.TxType.MANDATORY)
    void add(String kind, String key) {
        update("""
                insert into due_work (kind, key) values (?, ?)
                on conflict (kind, key) do update set due_at = now(), tries = 0, generation = due_work.generation + 1""", kind, key);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Due> take(String kind, int most) {
        var sql = """
                update due_work set due_at = now() + make_interval(secs => ?), tries = tries + 1
                where kind = ? and key in (select key from due_work where kind = ? and due_at <= now() order by due_at limit ? for update skip locked)
                returning key, generation, tries""";
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setDouble(1, LEASE.toSeconds());
            statement.setString(2, kind);
            statement.setString(3, kind);
            statement.setInt(4, most);
            var due = new ArrayList<Due>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    due.add(new Due(kind, rows.getString(1), rows.getInt(2), rows.getInt(3)));
                }
            }
            return due;
        } catch (SQLException broken) {
            throw new IllegalStateException("The table of due work could not be read", broken);
        }
    }

    /** Done, unless it was asked for again meanwhile. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void done(Due due) {
        update(
                "delete from due_work where kind = ? and key = ? and generation = ?",
                due.kind(),
                due.key(),
                due.generation());
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void later(Due due, Duration pause, String error) {
        update(
                "update due_work set due_at = now() + make_interval(secs => ?), last_error = ? where kind = ? and key = ? and generation = ?",
                pause.toMillis() / 1000.0,
                error,
                due.kind(),
                due.key(),
                due.generation());
    }

    private void update(String sql, Object... values) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException("The table of due work could not be written", broken);
        }
    }
}
