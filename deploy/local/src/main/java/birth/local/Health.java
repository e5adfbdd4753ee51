package birth.local;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;

/** Whether a part answers. */
final class Health {
    private static final int PATIENCE_MILLIS = 1_000;

    private final Stack stack;
    private final Database database;

    Health(Stack stack) {
        this.stack = stack;
        this.database = new Database(stack);
    }

    boolean of(String name) {
        int port = stack.ports().of(name);
        return switch (name) {
            case "postgres" -> database.answers();
            case "kafka" -> accepts(port);
            case "connect" -> Http.ok("http://127.0.0.1:" + port + "/connectors");
            case "keycloak" ->
                Http.ok("http://localhost:" + stack.ports().of("keycloak-management") + "/health/ready")
                        && Http.ok(stack.keycloak() + "/realms/birth/.well-known/openid-configuration");
            default -> Http.ok("http://localhost:" + port + "/q/health/ready");
        };
    }

    private static boolean accepts(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), PATIENCE_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
