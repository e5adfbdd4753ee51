package birth.local;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Properties;

/** What lies in the database server: a schema and a role for each service, the relay's rights, the identity server's database. */
final class Database {
    private final Stack stack;
    private Jars driver;

    Database(Stack stack) {
        this.stack = stack;
    }

    boolean answers() {
        try (Connection connection = connect("postgres")) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    void furnish() {
        try (Connection server = connect("postgres")) {
            role(server, "relay");
            role(server, "keycloak");
            for (String service : Service.WITH_SCHEMA) {
                role(server, schema(service));
            }
            create(server, "birth", "postgres");
            create(server, "keycloak", "keycloak");
        } catch (SQLException e) {
            throw new Failure("Cannot furnish the database server: " + e.getMessage());
        }
        try (Connection birth = connect("birth")) {
            run(birth, "database.sql", Map.of());
            run(birth, "relay.sql", Map.of());
            for (String service : Service.WITH_SCHEMA) {
                run(birth, "schema.sql", Map.of("role", schema(service)));
            }
        } catch (SQLException e) {
            throw new Failure("Cannot furnish the database birth: " + e.getMessage());
        }
    }

    static String schema(String service) {
        return service.replace('-', '_');
    }

    private void role(Connection server, String role) throws SQLException {
        run(server, "role.sql", Map.of("role", role, "password", stack.secrets().word("DATABASE_" + role)));
    }

    private static void create(Connection server, String database, String owner) throws SQLException {
        try (Statement statement = server.createStatement();
                var found = statement.executeQuery("SELECT FROM pg_database WHERE datname = '" + database + "'")) {
            if (found.next()) {
                return;
            }
        }
        try (Statement statement = server.createStatement()) {
            statement.execute("CREATE DATABASE " + database + " OWNER " + owner);
        }
    }

    private void run(Connection connection, String file, Map<String, String> values) throws SQLException {
        String sql = TextFile.read(stack.layout().deploy().resolve("local/postgres/" + file));
        try (Statement statement = connection.createStatement()) {
            statement.execute(Template.fill(sql, values));
        }
    }

    private Connection connect(String name) throws SQLException {
        if (driver == null) {
            driver = new Jars(stack.dist("postgres").resolve("lib"));
        }
        Properties login = new Properties();
        login.setProperty("user", "postgres");
        login.setProperty("password", stack.secrets().word("POSTGRES"));
        login.setProperty("loginTimeout", "5");
        return driver.connect("jdbc:postgresql://127.0.0.1:" + stack.ports().of("postgres") + "/" + name, login);
    }
}
