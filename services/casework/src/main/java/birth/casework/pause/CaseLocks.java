package birth.casework.pause;

import birth.kit.store.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** The locks on cases this office has heard of, whether or not it has an item of the case yet; one that was lifted never stands again. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CaseLocks {

    private final Rows rows;

    CaseLocks(Rows rows) {
        this.rows = rows;
    }

    /** One at a time takes in a lock of the case, or an item the lock would concern. */
    void oneAtATime(String caseNo) {
        rows.read("select 1 from pg_advisory_xact_lock(hashtextextended(?, 0))", row -> 1, caseNo);
    }

    void set(UUID lockId, String caseNo, String reasonCode) {
        rows.change(
                "insert into case_lock (id, case_no, reason_code, standing) values (?, ?, ?, true) on conflict do nothing",
                lockId,
                caseNo,
                reasonCode);
    }

    void lift(UUID lockId, String caseNo) {
        rows.change("""
                insert into case_lock (id, case_no, standing) values (?, ?, false)
                on conflict (id) do update set standing = false""", lockId, caseNo);
    }

    /** Why the case is locked by another lock than this one, the oldest first; empty when none stands. */
    Optional<String> standing(String caseNo, UUID other) {
        return rows
                .read(
                        "select reason_code from case_lock where case_no = ? and standing and id <> ? order by heard_at",
                        row -> row.getString(1),
                        caseNo,
                        other)
                .stream()
                .findFirst();
    }
}
