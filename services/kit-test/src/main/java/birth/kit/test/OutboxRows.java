package birth.kit.test;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/** What the service under test has said so far, read from its outbox; each row is checked against its contract. */
public final class OutboxRows {

    private OutboxRows() {
    }

    public record Row(String topic, String type, String subject, String item, int attempt, long sequence, String payload) {
    }

    /** All rows about a subject, in the order they were written. */
    public static List<Row> about(String subject) {
        var config = ConfigProvider.getConfig();
        var prefix = config.getValue("birth.topic-prefix", String.class);
        var sql = "select topic, type, subject, item, attempt, sequence, payload from outbox where subject = ? order by created_at, sequence";
        try (var connection = DriverManager.getConnection(config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.datasource.username", String.class), config.getValue("quarkus.datasource.password", String.class));
                var query = connection.prepareStatement(sql)) {
            query.setString(1, subject);
            var rows = new ArrayList<Row>();
            try (var found = query.executeQuery()) {
                while (found.next()) {
                    rows.add(new Row(found.getString(1).substring(prefix.length()), found.getString(2), found.getString(3), found.getString(4),
                            found.getInt(5), found.getLong(6), found.getString(7)));
                }
            }
            rows.forEach(row -> ContractCheck.check(row.type(), row.payload()));
            return rows;
        } catch (SQLException broken) {
            throw new IllegalStateException("The outbox cannot be read", broken);
        }
    }

    /** The types said about a subject, in order. */
    public static List<String> typesAbout(String subject) {
        return about(subject).stream().map(Row::type).toList();
    }
}
