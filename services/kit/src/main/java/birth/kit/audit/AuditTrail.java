package birth.kit.audit;

import birth.kit.store.Rows;
import jakarta.enterprise.context.ApplicationScoped;

/** Who read or did what to which record, for which purpose; joins the running transaction when there is one. Ids only. */
@ApplicationScoped
public class AuditTrail {

    private final Rows rows;

    AuditTrail(Rows rows) {
        this.rows = rows;
    }

    /**
     * @param actor account of a person or a service
     * @param act stable code, e.g. {@code PROJECTION_READ}
     * @param subject id of the record
     * @param purpose why, as the caller declared it
     */
    public void record(String actor, String act, String subject, String purpose) {
        rows.change(
                "insert into audit_trail (actor, act, subject, purpose) values (?, ?, ?, ?)",
                actor,
                act,
                subject,
                purpose);
    }
}
