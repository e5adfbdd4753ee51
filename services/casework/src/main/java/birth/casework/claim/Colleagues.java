package birth.casework.claim;

import birth.kit.identity.Caller;
import birth.kit.store.Rows;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;

/** Whoever has had a desk open is known there; that is how an item finds its next officer without a list kept by hand. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Colleagues {

    private static final Duration SEEN_ANEW = Duration.ofMinutes(10);
    private static final Duration FORGOTTEN = Duration.ofDays(90);

    private final Rows rows;
    private final BusinessClock clock;

    Colleagues(Rows rows, BusinessClock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** The caller has a desk open; written down once in a while, for a desk asks every few seconds. */
    public void seen(Caller caller, boolean supervisor) {
        var now = OffsetDateTime.now(clock);
        var regions = String.join(",", caller.regions());
        caller.units()
                .forEach(unit ->
                        rows.change("""
                insert into colleague (account, unit, regions, supervisor, seen_at) values (?, ?, ?, ?, ?)
                on conflict (account, unit) do update set regions = excluded.regions, supervisor = excluded.supervisor,
                    seen_at = excluded.seen_at
                where colleague.regions <> excluded.regions or colleague.supervisor <> excluded.supervisor
                    or colleague.seen_at not between ? and excluded.seen_at""", caller.account(), unit, regions, supervisor, now, now.minus(SEEN_ANEW)));
    }

    /** Those of the units, by account. */
    public List<Colleague> of(Collection<String> units) {
        return rows.read(
                "select account, unit, regions, supervisor, seen_at from colleague where unit = any (string_to_array(?, ','))"
                        + " and seen_at > ? order by account, unit",
                row -> new Colleague(
                        row.getString(1),
                        row.getString(2),
                        List.of(row.getString(3).split(",")),
                        row.getBoolean(4),
                        row.getObject(5, OffsetDateTime.class).toInstant()),
                String.join(",", units),
                OffsetDateTime.now(clock).minus(FORGOTTEN));
    }
}
