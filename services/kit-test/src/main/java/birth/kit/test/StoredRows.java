package birth.kit.test;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/** What the service under test has stored, read past it, over a connection of the test's own. */
public final class StoredRows {

    private static Connection connection;

    private StoredRows() {}

    @FunctionalInterface
    public interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    public static synchronized <T> List<T> read(String sql, Reading<T> reading, Object... values) {
        try (var query = connection().prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                query.setObject(i + 1, values[i]);
            }
            var rows = new ArrayList<T>();
            try (var found = query.executeQuery()) {
                while (found.next()) {
                    rows.add(reading.of(found));
                }
            }
            return rows;
        } catch (SQLException broken) {
            throw new IllegalStateException("Stored rows cannot be read: " + sql, broken);
        }
    }

    /** Kept from reading to reading: to sign in takes longer than most of them. */
    private static Connection connection() throws SQLException {
        if (connection == null || !connection.isValid(5)) {
            connection = connect();
        }
        return connection;
    }

    static Connection connect() throws SQLException {
        var config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.datasource.username", String.class),
                config.getValue("quarkus.datasource.password", String.class));
    }
}
