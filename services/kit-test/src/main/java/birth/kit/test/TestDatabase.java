package birth.kit.test;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The PostgreSQL of the build, one fresh database a module: the server that {@code ./birth test} started, else one inside this JVM. */
final class TestDatabase {

    private static EmbeddedPostgres embedded;

    private TestDatabase() {}

    /** Drops and creates the database and returns its JDBC address; the user is {@code postgres}. */
    static synchronized String create(String name) {
        try (var connection = DriverManager.getConnection(url("postgres"), "postgres", password());
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists " + name + " with (force)");
            statement.execute("create database " + name);
            return url(name);
        } catch (SQLException broken) {
            throw new IllegalStateException("The test database " + name + " cannot be made", broken);
        }
    }

    static String password() {
        var shared = System.getenv("BIRTH_TEST_PG_PASSWORD");
        return shared == null ? "postgres" : shared;
    }

    private static String url(String database) {
        var port = System.getenv("BIRTH_TEST_PG_PORT");
        return "jdbc:postgresql://localhost:" + (port == null ? embedded().getPort() : Integer.parseInt(port)) + "/"
                + database;
    }

    private static EmbeddedPostgres embedded() {
        if (embedded == null) {
            try {
                embedded = EmbeddedPostgres.builder().start();
            } catch (IOException broken) {
                throw new UncheckedIOException("The embedded PostgreSQL does not start", broken);
            }
        }
        return embedded;
    }
}
