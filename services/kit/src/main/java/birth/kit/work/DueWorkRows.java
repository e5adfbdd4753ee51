package birth.kit.work;

import birth.kit.store.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Collection;
import java.util.List;

/** The table of due work. Taking is a lease: another replica does not see the row until the lease is over. */
@ApplicationScoped
class DueWorkRows {

    private static final Duration LEASE = Duration.ofSeconds(60);

    private final Rows rows;

    DueWorkRows(Rows rows) {
        this.rows = rows;
    }

    record Due(String kind, String key, int generation, int tries) {}

    @Transactional(Transactional.TxType.MANDATORY)
    void add(String kind, String key) {
        rows.change("""
                insert into due_work (kind, key) values (?, ?)
                on conflict (kind, key) do update set due_at = now(), tries = 0, generation = due_work.generation + 1""", kind, key);
    }

    /** Those of the kinds that have a piece due now. */
    List<String> due(Collection<String> kinds) {
        return rows.read("""
                select kind from unnest(cast(? as text[])) kind
                where exists (select 1 from due_work piece where piece.kind = kind.kind and piece.due_at <= now())""", row -> row.getString(1), (Object) kinds.toArray(String[]::new));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Due> take(String kind, int most) {
        var sql = """
                update due_work set due_at = now() + make_interval(secs => ?), tries = tries + 1
                where kind = ? and key in (select key from due_work where kind = ? and due_at <= now() order by due_at limit ? for update skip locked)
                returning key, generation, tries""";
        return rows.read(
                sql,
                row -> new Due(kind, row.getString(1), row.getInt(2), row.getInt(3)),
                (double) LEASE.toSeconds(),
                kind,
                kind,
                most);
    }

    /** Done, unless it was asked for again meanwhile. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void done(Due due) {
        rows.change(
                "delete from due_work where kind = ? and key = ? and generation = ?",
                due.kind(),
                due.key(),
                due.generation());
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void later(Due due, Duration pause, String error) {
        rows.change(
                "update due_work set due_at = now() + make_interval(secs => ?), last_error = ? where kind = ? and key = ? and generation = ?",
                pause.toMillis() / 1000.0,
                error,
                due.kind(),
                due.key(),
                due.generation());
    }
}
