package birth.local;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One of our own services, or the simulator of the systems beyond, run from a copy of what was built. */
final class Service implements Part {
    static final List<String> NAMES = List.of(
            "application",
            "birth-certificate",
            "vaccination",
            "household-registration",
            "medical-insurance",
            "social-security-card",
            "workflows",
            "monitoring",
            "portal",
            "simulator");
    /** All but the portal and the simulator, which keep nothing in the database. */
    static final List<String> WITH_SCHEMA = NAMES.stream()
            .filter(name -> !name.equals("portal") && !name.equals("simulator"))
            .toList();

    private final Stack stack;
    private final String name;
    private final Path built;
    private final String fingerprint;

    Service(Stack stack, String name, Path built, String fingerprint) {
        this.stack = stack;
        this.name = name;
        this.built = built;
        this.fingerprint = fingerprint;
    }

    /** The service's module in the clone. */
    static String module(String name) {
        return switch (name) {
            case "workflows" -> "workflows/engine";
            case "simulator" -> "deploy/simulator";
            default -> "services/" + name;
        };
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void prepare() {
        Path copied = copy().resolveSibling(name + ".fingerprint");
        if (TextFile.read(copied).equals(fingerprint)) {
            return;
        }
        Folder.delete(copy());
        Folder.copy(built, copy());
        TextFile.write(copied, fingerprint);
    }

    @Override
    public Launch launch() {
        return new Launch(
                stack.jvm(
                        "-Xms32m",
                        "-Xmx192m",
                        "-XX:+UseSerialGC",
                        "-XX:MaxMetaspaceSize=192m",
                        "-XX:ReservedCodeCacheSize=64m",
                        "-Dfile.encoding=UTF-8",
                        "-Duser.timezone=Asia/Shanghai",
                        "-jar",
                        copy().resolve("quarkus-run.jar").toString()),
                environment(),
                fingerprint,
                "TERM");
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(Addresses.of(stack));
        environment.putAll(Map.of(
                "QUARKUS_PROFILE",
                "demo",
                "QUARKUS_HTTP_HOST",
                "localhost",
                "QUARKUS_HTTP_PORT",
                Integer.toString(stack.ports().of(name)),
                "KAFKA_BOOTSTRAP_SERVERS",
                stack.kafka(),
                "QUARKUS_OIDC_AUTH_SERVER_URL",
                stack.keycloak() + "/realms/birth",
                "BIRTH_OIDC_CLIENT_SECRET",
                stack.secrets().word("CLIENT_" + name),
                "BIRTH_CLOCK_FILE",
                stack.layout().clockFile().toString(),
                "BIRTH_SEALING_KEYS",
                "k1:" + stack.secrets().key("SEALING_" + name),
                "BIRTH_SEALING_DIGEST_KEY",
                stack.secrets().key("SEALING_DIGEST_" + name),
                "BIRTH_TOPIC_PREFIX",
                ""));
        if (name.equals("portal")) {
            environment.put("QUARKUS_KEYCLOAK_ADMIN_CLIENT_SERVER_URL", stack.keycloak());
        }
        if (name.equals("simulator")) {
            environment.put("BIRTH_PROVINCIAL_IDENTITY_SECRET", stack.secrets().word("CLIENT_provincial-identity"));
            environment.put(
                    "BIRTH_POPULATION_MEMORY",
                    stack.layout().data().resolve("citizen-numbers").toString());
        }
        if (WITH_SCHEMA.contains(name)) {
            String role = Database.schema(name);
            environment.put(
                    "QUARKUS_DATASOURCE_JDBC_URL",
                    "jdbc:postgresql://127.0.0.1:" + stack.ports().of("postgres") + "/birth");
            environment.put("QUARKUS_DATASOURCE_USERNAME", role);
            environment.put("QUARKUS_DATASOURCE_PASSWORD", stack.secrets().word("DATABASE_" + role));
        }
        return environment;
    }

    private Path copy() {
        return stack.layout().apps().resolve(name);
    }
}
