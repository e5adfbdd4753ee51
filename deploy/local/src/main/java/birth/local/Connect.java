package birth.local;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** Kafka Connect with Debezium: carries every service's outbox to Kafka. */
final class Connect implements Part {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Stack stack;

    Connect(Stack stack) {
        this.stack = stack;
    }

    @Override
    public String name() {
        return "connect";
    }

    @Override
    public Launch launch() {
        String classpath = stack.dist("relay") + File.pathSeparator + Kafka.classpath(stack);
        return new Launch(
                stack.jvm(
                        "-Xms64m",
                        "-Xmx300m",
                        "-XX:+UseSerialGC",
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                        "-Dorg.slf4j.simpleLogger.log.io.debezium=info",
                        "-Dorg.slf4j.simpleLogger.showDateTime=true",
                        "-Dorg.slf4j.simpleLogger.dateTimeFormat=HH:mm:ss.SSS",
                        "-cp",
                        classpath,
                        "birth.local.relay.Relay",
                        worker().toString(),
                        address()),
                Map.of(
                        "KAFKA_BOOTSTRAP_SERVERS",
                        stack.kafka(),
                        "BIRTH_CONNECT_PORT",
                        Integer.toString(stack.ports().of("connect")),
                        "BIRTH_RELAY_DATABASE_HOST",
                        "127.0.0.1",
                        "BIRTH_RELAY_DATABASE_PORT",
                        Integer.toString(stack.ports().of("postgres")),
                        "BIRTH_RELAY_DATABASE_PASSWORD",
                        stack.secrets().word("DATABASE_relay")),
                stack.version("kafka") + stack.version("relay") + TextFile.read(worker()),
                "TERM");
    }

    /** Sending the same configuration again changes nothing. */
    @Override
    public void furnish() {
        String connector = TextFile.read(stack.layout().deploy().resolve("connect/outbox.json"));
        if (!Wait.until(PATIENCE, () -> Http.put(address() + "/connectors/outbox/config", connector))) {
            throw new Failure("Kafka Connect does not take deploy/connect/outbox.json; see ./birth logs connect");
        }
    }

    private Path worker() {
        return stack.layout().deploy().resolve("connect/worker.properties");
    }

    private String address() {
        return "http://127.0.0.1:" + stack.ports().of("connect");
    }
}
