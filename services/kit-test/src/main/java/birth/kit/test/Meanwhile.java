package birth.kit.test;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;

/** Two transactions at once in a forced order: one has changed rows and not committed yet while the other one acts. */
public final class Meanwhile {

    private Meanwhile() {}

    /** Changes rows, begins the act, commits when the act waits for that or has ended, and answers what the act answered. */
    public static <T> T changed(String sql, Callable<T> act, Object... values) throws Exception {
        try (var connection = StoredRows.connect();
                var thread = Executors.newSingleThreadExecutor()) {
            connection.setAutoCommit(false);
            change(connection, sql, values);
            var acting = CompletableFuture.supplyAsync(() -> call(act), thread);
            var changer = backend(connection);
            await().atMost(20, SECONDS).until(() -> acting.isDone() || isWaitedFor(changer));
            connection.commit();
            return acting.get();
        }
    }

    private static void change(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        }
    }

    private static int backend(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select pg_backend_pid()")) {
            row.next();
            return row.getInt(1);
        }
    }

    private static boolean isWaitedFor(int backend) {
        return !StoredRows.read(
                        "select 1 from pg_stat_activity where ? = any(pg_blocking_pids(pid))", row -> 1, backend)
                .isEmpty();
    }

    private static <T> T call(Callable<T> act) {
        try {
            return act.call();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
