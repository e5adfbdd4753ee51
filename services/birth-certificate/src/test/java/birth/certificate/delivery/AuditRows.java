package birth.certificate.delivery;

import birth.kit.test.StoredRows;
import java.util.List;

/** Who did what about a record, oldest first: "actor act purpose". */
final class AuditRows {

    private AuditRows() {}

    static List<String> about(String subject) {
        return StoredRows.read(
                "select actor || ' ' || act || ' ' || purpose from audit_trail where subject = ? order by id",
                row -> row.getString(1),
                subject);
    }
}
