package birth.certificate.delivery;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/** Who did what about a record, oldest first: "actor act purpose". */
final class AuditRows {

    private AuditRows() {
    }

    static List<String> about(String subject) {
        var config = ConfigProvider.getConfig();
        try (var connection = DriverManager.getConnection(config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.datasource.username", String.class), config.getValue("quarkus.datasource.password", String.class));
                var query = connection.prepareStatement("select actor, act, purpose from audit_trail where subject = ? order by id")) {
            query.setString(1, subject);
            var rows = new ArrayList<String>();
            try (var found = query.executeQuery()) {
                while (found.next()) {
                    rows.add(found.getString(1) + " " + found.getString(2) + " " + found.getString(3));
                }
            }
            return rows;
        } catch (SQLException broken) {
            throw new IllegalStateException("The audit trail cannot be read", broken);
        }
    }
}
