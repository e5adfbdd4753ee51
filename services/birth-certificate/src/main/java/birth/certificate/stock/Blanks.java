package birth.certificate.stock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The single blanks in stock. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Blanks {

    private static final String TAKE = """
            update blank set state = 'USED' where number = (
                select number from blank where institution = :institution and state = 'AVAILABLE' order by number limit 1 for update %s)
            returning number""";

    private static final int MOST_SHOWN = 1000;

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

    /** Uses one certain blank; false when it does not lie in the institution's stock. */
    public boolean use(BlankNumber number, String institution) {
        return change(number, institution, "AVAILABLE", "USED");
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

    /** Moves a blank of the institution from one state to another; false when it is not in the first. */
    boolean change(BlankNumber number, String institution, String from, String to) {
        return entities.createNativeQuery(
                                "update blank set state = :to where number = :number and institution = :institution and state = :from")
                        .setParameter("to", to)
                        .setParameter("number", number.text())
                        .setParameter("institution", institution)
                        .setParameter("from", from)
                        .executeUpdate()
                == 1;
    }

    /** One number and what became of it: {@code AVAILABLE}, {@code USED} or {@code VOID}. */
    public record Blank(String number, String state) {}

    @SuppressWarnings("unchecked") // A native query knows its class only at run time
    List<Blank> between(String institution, BlankNumber from, BlankNumber to) {
        return entities.createNativeQuery(
                        "select number, state from blank where institution = :institution and number between :from and :to order by number",
                        Blank.class)
                .setParameter("institution", institution)
                .setParameter("from", from.text())
                .setParameter("to", to.text())
                .setMaxResults(MOST_SHOWN)
                .getResultList();
    }

    private Optional<BlankNumber> take(String institution, String whenLocked) {
        return entities.createNativeQuery(TAKE.formatted(whenLocked), String.class)
                .setParameter("institution", institution)
                .getResultStream()
                .findFirst()
                .map(number -> new BlankNumber((String) number));
    }

    /** One at a time says "none left" or "here are more" for an institution. */
    void lock(String institution) {
        entities.createNativeQuery(
                        "select 1 from pg_advisory_xact_lock(hashtextextended(:institution, 0))", Integer.class)
                .setParameter("institution", institution)
                .getSingleResult();
    }
}
