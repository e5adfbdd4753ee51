package birth.local;

import java.io.IOException;
import java.util.List;

/** PostgreSQL refuses to run as root. In a user namespace it is nobody to itself, while its files stay the caller's. */
final class Unprivileged {
    private static final List<String> NAMESPACE = List.of("unshare", "--user");

    private Unprivileged() {}

    static List<String> prefix() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return List.of();
        }
        try {
            if (new ProcessBuilder("unshare", "--user", "true").start().waitFor() == 0) {
                return NAMESPACE;
            }
        } catch (IOException e) {
            throw new Failure(
                    "PostgreSQL refuses to run as root and 'unshare' is missing: run ./birth as another user");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new Failure(
                "PostgreSQL refuses to run as root and this machine forbids user namespaces: run ./birth as another user");
    }
}
