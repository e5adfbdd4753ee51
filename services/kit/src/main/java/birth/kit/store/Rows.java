package birth.kit.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Tables by plain JDBC on the service's data source: it joins any running JTA transaction, Hibernate's and the process
 * engine's alike.
 */
@ApplicationScoped
public class Rows {

    /** Turns the current row into a record. */
    public interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private final DataSource dataSource;

    Rows(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** @return how many rows were touched */
    public int change(String sql, Object... values) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            return statement.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException("A row could not be written", broken);
        }
    }

    /** Runs a query, or a change that returns rows. */
    public <T> List<T> read(String sql, Reader<T> reader, Object... values) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            var found = new ArrayList<T>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
            }
            return found;
        } catch (SQLException broken) {
            throw new IllegalStateException("Rows could not be read", broken);
        }
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
