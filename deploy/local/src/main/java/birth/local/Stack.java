package birth.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What every part of one stack needs to know.
 *
 * @param javaOptions of every Java process of the stack, before its own
 */
record Stack(Layout layout, Ports ports, Secrets secrets, List<String> javaOptions) {

    /** The stack that the environment means (BIRTH_HOME, BIRTH_PORT_BASE, BIRTH_JAVA_OPTIONS) in the clone the launcher was started from. */
    static Stack here(Map<String, String> environment) {
        Layout layout = Layout.of(Path.of(System.getProperty("birth.workspace")), environment);
        Ports ports = new Ports(TextFile.properties(layout.deploy().resolve("local/ports.properties")), environment);
        return new Stack(
                layout,
                ports,
                new Secrets(layout.secretsFile()),
                Stream.of(environment.getOrDefault("BIRTH_JAVA_OPTIONS", "").split(" "))
                        .filter(option -> !option.isEmpty())
                        .toList());
    }

    String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** The command that starts a Java process of this stack. */
    List<String> jvm(String... arguments) {
        List<String> command = new ArrayList<>(List.of(java()));
        command.addAll(javaOptions);
        command.addAll(List.of(arguments));
        return command;
    }

    String kafka() {
        return "127.0.0.1:" + ports.of("kafka");
    }

    /** One name for the issuer, so that a token got under one address is good under the other. */
    String keycloak() {
        return "http://localhost:" + ports.of("keycloak");
    }

    /** The one PostgreSQL and the one Kafka, with the superuser's password: tests make databases, and look for what must not be there. */
    Map<String, String> servers() {
        return Map.of(
                "BIRTH_TEST_PG_PORT",
                Integer.toString(ports.of("postgres")),
                "BIRTH_TEST_PG_PASSWORD",
                secrets.word("POSTGRES"),
                "BIRTH_TEST_KAFKA",
                kafka());
    }

    /** Fingerprint of a fetched program. */
    String version(String name) {
        return TextFile.read(layout.dist().resolve(name + ".complete"));
    }

    Path dist(String name) {
        return layout.dist().resolve(name);
    }
}
