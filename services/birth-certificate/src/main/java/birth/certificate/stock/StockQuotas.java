package birth.certificate.stock;

import birth.certificate.policy.PolicyParameters;
import birth.kit.store.Rows;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/**
 * How many blanks an institution may have in a year: so many percent of last year's live births (domain.md 3.4). Until the
 * county has entered that figure there is no quota to hold the institution to.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class StockQuotas {

    private final Rows rows;
    private final PolicyParameters parameters;
    private final BusinessClock clock;

    StockQuotas(Rows rows, PolicyParameters parameters, BusinessClock clock) {
        this.rows = rows;
        this.parameters = parameters;
        this.clock = clock;
    }

    /** This year's quota; empty while last year's live births are not known. */
    public Optional<Integer> ofThisYear(String institution) {
        return of(institution, year()).map(Quota::allowed);
    }

    /** What was entered for a year, by the percentage in force today, or on the day of that year nearest to today. */
    Optional<Quota> of(String institution, int year) {
        return rows
                .read(
                        "select live_births from stock_quota where institution = ? and year = ?",
                        row -> row.getInt(1),
                        institution,
                        year)
                .stream()
                .findFirst()
                .map(births -> new Quota(
                        institution,
                        year,
                        births,
                        Math.toIntExact((long) births * percent(year) / 100),
                        requested(institution, year)));
    }

    /** True when this year's certificates have reached the quota, so that one more needs an explanation (domain.md 3.3, 8.5). */
    public boolean isUsedUp(String institution) {
        return ofThisYear(institution)
                .filter(quota -> count(
                                "select count(*) from certificate where institution = ? and issued_on >= ?",
                                institution,
                                LocalDate.of(year(), 1, 1))
                        >= quota)
                .isPresent();
    }

    void enter(String institution, int year, int liveBirths, String account) {
        rows.change("""
                insert into stock_quota (institution, year, live_births, entered_by, entered_at) values (?, ?, ?, ?, ?)
                on conflict (institution, year)
                do update set live_births = excluded.live_births, entered_by = excluded.entered_by, entered_at = excluded.entered_at""", institution, year, liveBirths, account, OffsetDateTime.now(clock));
    }

    long requestedThisYear(String institution) {
        return requested(institution, year());
    }

    long receivedThisYear(String institution) {
        return count(
                """
                select coalesce(sum(last_ordinal - first_ordinal + 1), 0) from stock_range
                where institution = ? and registered_at >= ?""",
                institution,
                LocalDate.of(year(), 1, 1).atStartOfDay(clock.getZone()).toOffsetDateTime());
    }

    UUID request(String institution, int quantity, String account) {
        var id = UUID.randomUUID();
        rows.change(
                "insert into stock_request (id, institution, year, quantity, asked_by, asked_at) values (?, ?, ?, ?, ?, ?)",
                id,
                institution,
                year(),
                quantity,
                account,
                OffsetDateTime.now(clock));
        return id;
    }

    private long requested(String institution, int year) {
        return count(
                "select coalesce(sum(quantity), 0) from stock_request where institution = ? and year = ?",
                institution,
                year);
    }

    private int percent(int year) {
        var first = LocalDate.of(year, 1, 1);
        var last = LocalDate.of(year, 12, 31);
        var today = LocalDate.now(clock);
        return parameters.on(today.isBefore(first) ? first : today.isAfter(last) ? last : today, "stock.quotaPercent");
    }

    private int year() {
        return LocalDate.now(clock).getYear();
    }

    private long count(String sql, Object... values) {
        return rows.read(sql, row -> row.getLong(1), values).getFirst();
    }
}
