package birth.workflows.journey;

import birth.kit.store.Rows;
import jakarta.enterprise.context.ApplicationScoped;

/** What application said last about the other parent's consent: NOT_NEEDED, WAITING, GRANTED, REFUSED, EXPIRED, REVOKED. */
@ApplicationScoped
class Consents {

    private final Rows rows;

    Consents(Rows rows) {
        this.rows = rows;
    }

    void begin(String caseNo, String state) {
        rows.change("insert into case_consent (case_no, state) values (?, ?) on conflict do nothing", caseNo, state);
    }

    /**
     * @param onPaper signed before a window, which grants after the time has run out too
     * @return false when it had expired before and is not granted on paper, or was refused and is not granted after all
     */
    boolean decided(String caseNo, String state, boolean onPaper) {
        return rows.change("""
                        insert into case_consent (case_no, state) values (?, ?)
                        on conflict (case_no) do update set state = excluded.state
                        where (case_consent.state <> 'EXPIRED' or excluded.state = 'GRANTED' and ?)
                        and (case_consent.state <> 'REFUSED' or excluded.state in ('GRANTED', 'EXPIRED'))""", caseNo, state, onPaper) == 1;
    }

    /** A case of which nothing was noted began before consent was kept here; its registration was dealt with then. */
    String of(String caseNo) {
        return rows.read("select state from case_consent where case_no = ?", row -> row.getString(1), caseNo).stream()
                .findFirst()
                .orElse("NOT_NEEDED");
    }
}
