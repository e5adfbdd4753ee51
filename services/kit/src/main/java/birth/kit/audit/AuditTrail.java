package birth.kit.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Who read or did what to which record, for which purpose; joins the running transaction when there is one. Ids only. */
@ApplicationScoped
public class AuditTrail {

    private final DataSource dataSource;

    AuditTrail(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * @param actor account of a person or a service
     * @param act stable code, e.g. {@code PROJECTION_READ}
     * @param subject id of the record
     * @param purpose why, as the caller declared it
     */
    public void record(String actor, String act, String subject, String purpose) {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(
                        "insert into audit_trail (actor, act, subject, purpose) values (?, ?, ?, ?)")) {
            insert.setString(1, actor);
            insert.setString(2, act);
            insert.setString(3, subject);
            insert.setString(4, purpose);
            insert.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException("The audit row could not be written, so the act must not go on", broken);
        }
    }
}
