package birth.certificate.stock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Optional;

/** The single blanks in stock. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Blanks {

    private static final String TAKE = """
            update blank set state = 'USED' where number = (
                select number from blank where institution = :institution and state = 'AVAILABLE' order by number limit 1 for update %s)
            returning number""";

    private final EntityManager entities;

    Blanks(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Uses the lowest blank that nobody else is just taking. Before saying that there is none it waits for those who are,
     * and for a delivery that is just being confirmed, so that an item is never held while paper lies there.
     */
    public Optional<BlankNumber> take(String institution) {
        return take(institution, "skip locked").or(() -> {
            lock(institution);
            return take(institution, "");
        });
    }

    /** Puts every number of a confirmed range in stock. */
    void receive(StockRange range) {
        lock(range.institution());
        entities.createNativeQuery("""
                insert into blank (number, institution, range_id, state)
                select :letter || lpad(cast(n as text), 9, '0'), :institution, :range, 'AVAILABLE' from generate_series(:first, :last) n""")
                .setParameter("letter", String.valueOf(range.first().letter()))
                .setParameter("institution", range.institution())
                .setParameter("range", range.id())
                .setParameter("first", range.first().digits())
                .setParameter("last", range.last().digits())
                .executeUpdate();
    }

    /** Received comes from the ranges, the others from the single blanks: the equation is a check, not a definition. */
    Ledger ledger(String institution) {
        var row = (Object[]) entities.createNativeQuery("""
                select (select coalesce(sum(last_ordinal - first_ordinal + 1), 0) from stock_range
                        where institution = :institution and confirmed_by is not null),
                       count(*) filter (where state = 'AVAILABLE'), count(*) filter (where state = 'USED'),
                       count(*) filter (where state = 'VOID')
                from blank where institution = :institution""")
                .setParameter("institution", institution)
                .getSingleResult();
        var counts = Arrays.stream(row)
                .mapToLong(count -> ((Number) count).longValue())
                .toArray();
        return new Ledger(counts[0], counts[1], counts[2], counts[3]);
    }

    private Optional<BlankNumber> take(String institution, String whenLocked) {
        return entities.createNativeQuery(TAKE.formatted(whenLocked), String.class)
                .setParameter("institution", institution)
                .getResultStream()
                .findFirst()
                .map(number -> new BlankNumber((String) number));
    }

    /** One at a time says "none left" or "here are more" for an institution. */
    private void lock(String institution) {
        entities.createNativeQuery(
                        "select 1 from pg_advisory_xact_lock(hashtextextended(:institution, 0))", Integer.class)
                .setParameter("institution", institution)
                .getSingleResult();
    }
}
