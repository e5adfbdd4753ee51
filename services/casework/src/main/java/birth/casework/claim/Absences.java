package birth.casework.claim;

import birth.kit.problem.Refusal;
import birth.kit.store.Rows;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who is away, and who stands in. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Absences {

    private static final String COLUMNS =
            "select id, account, from_day, until_day, stand_in from absence where ended_at is null";

    private final Rows rows;
    private final BusinessClock clock;

    Absences(Rows rows, BusinessClock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** 409 {@code ABSENCE_OVERLAPS} when one is recorded for some of these days, 409 {@code STAND_IN_ABSENT} when the colleague is away too. */
    public Absence record(String account, LocalDate from, LocalDate until, String standIn, String recordedBy) {
        rows.read("select 1 from pg_advisory_xact_lock(hashtextextended('absence', 0))", row -> 1);
        if (overlaps(account, from, until)) {
            throw Refusal.conflict("ABSENCE_OVERLAPS", "这几天已登记过请假，请先结束原来的登记。");
        }
        if (standIn != null && overlaps(standIn, from, until)) {
            throw Refusal.conflict("STAND_IN_ABSENT", "代办的同事这几天也请假，请另选一位，或放回待办。");
        }
        var absence = new Absence(UUID.randomUUID(), account, from, until, standIn);
        rows.change(
                "insert into absence (id, account, from_day, until_day, stand_in, recorded_by) values (?, ?, ?, ?, ?, ?)",
                absence.id(),
                account,
                from,
                until,
                standIn,
                recordedBy);
        return absence;
    }

    /** Back early, or recorded by mistake. */
    public void end(UUID id) {
        rows.change("update absence set ended_at = ? where id = ? and ended_at is null", OffsetDateTime.now(clock), id);
    }

    /** Those of the accounts that are not over, the next first. */
    public List<Absence> of(Collection<String> accounts) {
        return rows.read(
                COLUMNS + " and until_day >= ? and account = any (string_to_array(?, ',')) order by from_day, account",
                Absences::absence,
                LocalDate.now(clock),
                String.join(",", accounts));
    }

    public Optional<Absence> find(UUID id) {
        return rows.read(COLUMNS + " and id = ?", Absences::absence, id).stream()
                .findFirst();
    }

    /** The absence of today, if the account is away. */
    Optional<Absence> today(String account) {
        var today = LocalDate.now(clock);
        return rows
                .read(
                        COLUMNS + " and account = ? and from_day <= ? and until_day >= ?",
                        Absences::absence,
                        account,
                        today,
                        today)
                .stream()
                .findFirst();
    }

    /** Those of today whose items have not been passed on yet. */
    List<Absence> beginning() {
        var today = LocalDate.now(clock);
        return rows.read(
                COLUMNS + " and begun_at is null and from_day <= ? and until_day >= ?",
                Absences::absence,
                today,
                today);
    }

    void begun(UUID id) {
        rows.change("update absence set begun_at = ? where id = ?", OffsetDateTime.now(clock), id);
    }

    private boolean overlaps(String account, LocalDate from, LocalDate until) {
        return !rows.read(
                        COLUMNS + " and account = ? and from_day <= ? and until_day >= ?",
                        Absences::absence,
                        account,
                        until,
                        from)
                .isEmpty();
    }

    private static Absence absence(ResultSet row) throws SQLException {
        return new Absence(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getObject(3, LocalDate.class),
                row.getObject(4, LocalDate.class),
                row.getString(5));
    }
}
