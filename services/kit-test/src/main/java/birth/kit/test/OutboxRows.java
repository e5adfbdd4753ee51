package birth.kit.test;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/** What the service under test has said so far, read from its outbox; each row, with the headers it will get, is held against its contract. */
public final class OutboxRows {

    private OutboxRows() {}

    public record Row(
            String topic, String type, String subject, String item, int attempt, long sequence, String payload) {}

    /** All rows about a subject, stream by stream, each in its order ({@code created_at} is when a transaction began, not when it ended). */
    public static List<Row> about(String subject) {
        return StoredRows.read(
                "select * from outbox where subject = ? order by item, attempt, sequence, created_at",
                OutboxRows::checked,
                subject);
    }

    /** The types said about a subject, in order. */
    public static List<String> typesAbout(String subject) {
        return about(subject).stream().map(Row::type).toList();
    }

    private static Row checked(ResultSet row) throws SQLException {
        var prefix = ConfigProvider.getConfig().getValue("birth.topic-prefix", String.class);
        var said = new Row(
                row.getString("topic").substring(prefix.length()),
                row.getString("type"),
                row.getString("subject"),
                row.getString("item"),
                row.getInt("attempt"),
                row.getLong("sequence"),
                row.getString("payload"));
        ContractCheck.check(said.type(), said.payload());
        ContractCheck.checkHeaders(headers(row));
        return said;
    }

    /** As the relay makes them: a column without a value is a header left out. */
    private static LinkedHashMap<String, String> headers(ResultSet row) throws SQLException {
        var headers = new LinkedHashMap<String, String>();
        headers.put("ce_specversion", "1.0");
        headers.put("content-type", "application/json");
        for (var attribute : List.of("id", "type", "source", "subject", "time", "item", "attempt", "sequence")) {
            headers.put("ce_" + attribute, row.getString(attribute));
        }
        headers.put("traceparent", row.getString("traceparent"));
        headers.values().removeIf(value -> value == null);
        return headers;
    }
}
