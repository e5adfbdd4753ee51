package birth.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The identity server; the realm is imported into a fresh database. */
final class Keycloak implements Part {
    private final Stack stack;
    private final Screen screen;

    Keycloak(Stack stack, Screen screen) {
        this.stack = stack;
        this.screen = screen;
    }

    @Override
    public String name() {
        return "keycloak";
    }

    @Override
    public List<String> ports() {
        return List.of("keycloak", "keycloak-management");
    }

    @Override
    public void prepare() {
        try {
            Path imports = Files.createDirectories(server().resolve("data/import"));
            Files.copy(realm(), imports.resolve("realm-birth.json"), StandardCopyOption.REPLACE_EXISTING);
            for (Path theme : Folder.files(stack.layout().deploy().resolve("keycloak/themes"))) {
                Path placed = server().resolve("themes").resolve(theme.getFileName());
                Folder.delete(placed);
                Folder.copy(theme, placed);
            }
            // What was compressed before a theme changed would go on being served.
            Folder.delete(server().resolve("data/tmp/kc-gzip-cache"));
        } catch (IOException e) {
            throw new Failure("Cannot place the realm and its sign-in pages: " + e.getMessage());
        }
    }

    /** Java directly: kc.sh would stay beside it as a second process that must be stopped. */
    @Override
    public Launch launch() {
        return new Launch(
                stack.jvm(
                        "-Xms64m",
                        "-Xmx300m",
                        "-XX:MaxMetaspaceSize=256m",
                        "-XX:+UseSerialGC",
                        "-Dfile.encoding=UTF-8",
                        "-Duser.language=en",
                        "-Dkc.home.dir=" + server(),
                        "-Djboss.server.config.dir=" + server().resolve("conf"),
                        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                        "-Dpicocli.disable.closures=true",
                        "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                        "--add-opens=java.base/java.util=ALL-UNNAMED",
                        "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                        "--add-opens=java.base/java.security=ALL-UNNAMED",
                        "--add-opens=java.base/java.lang=ALL-UNNAMED",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        server().resolve("lib/quarkus-run.jar").toString(),
                        "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                        "start",
                        "--optimized",
                        "--import-realm"),
                environment(),
                stack.version("keycloak"),
                "TERM");
    }

    /** Keycloak imports a realm only where there is none, so a changed file would silently change nothing. */
    @Override
    public void furnish() {
        Path imported = stack.layout().data().resolve("realm.imported");
        String now = Fingerprint.of(TextFile.read(realm()));
        if (!Files.exists(imported)) {
            TextFile.write(imported, now);
        } else if (!TextFile.read(imported).equals(now)) {
            screen.say(
                    "  deploy/keycloak/realm-birth.json has changed since it was imported; only ./birth reset brings it in");
        }
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(Map.of(
                "KC_HTTP_ENABLED",
                "true",
                "KC_HTTP_HOST",
                "localhost",
                "KC_HTTP_PORT",
                Integer.toString(stack.ports().of("keycloak")),
                "KC_HTTP_MANAGEMENT_PORT",
                Integer.toString(stack.ports().of("keycloak-management")),
                "KC_HOSTNAME",
                stack.keycloak(),
                "KC_CACHE",
                "local",
                "KC_DB_URL",
                "jdbc:postgresql://127.0.0.1:" + stack.ports().of("postgres") + "/keycloak",
                "KC_DB_USERNAME",
                "keycloak",
                "KC_DB_PASSWORD",
                stack.secrets().word("DATABASE_keycloak"),
                "KC_DB_POOL_MAX_SIZE",
                "20"));
        // An idle connection is asked whether it lives before it is used: a restarted database costs no sign-in.
        environment.put("QUARKUS_DATASOURCE_JDBC_FOREGROUND_VALIDATION_INTERVAL", "1S");
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", stack.secrets().word("KEYCLOAK_ADMIN"));
        for (String client : Service.NAMES) {
            environment.put(
                    "BIRTH_SECRET_" + Ports.variable(client), stack.secrets().word("CLIENT_" + client));
        }
        environment.put("BIRTH_SECRET_PROVINCIAL_IDENTITY", stack.secrets().word("CLIENT_provincial-identity"));
        environment.put(
                "BIRTH_PROVINCE_URL", "http://localhost:" + stack.ports().of("simulator") + "/identity");
        return environment;
    }

    private Path realm() {
        return stack.layout().deploy().resolve("keycloak/realm-birth.json");
    }

    private Path server() {
        return stack.dist("keycloak").resolve("server");
    }
}
