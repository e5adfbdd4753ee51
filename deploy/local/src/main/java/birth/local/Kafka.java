package birth.local;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The broker: one node, formatted once. */
final class Kafka implements Part {
    private final Stack stack;
    private final Tool tool;

    Kafka(Stack stack, Tool tool) {
        this.stack = stack;
        this.tool = tool;
    }

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public List<String> ports() {
        return List.of("kafka", "kafka-controller");
    }

    @Override
    public void prepare() {
        TextFile.write(settings(), settingsText());
        if (!Files.exists(data().resolve("meta.properties"))) {
            tool.run(
                    "kafka-format",
                    List.of(
                            stack.java(),
                            "-cp",
                            classpath(),
                            "kafka.tools.StorageTool",
                            "format",
                            "--ignore-formatted",
                            "--cluster-id=" + clusterId(),
                            "-c",
                            settings().toString()),
                    Map.of());
        }
    }

    @Override
    public Launch launch() {
        return new Launch(
                stack.jvm(
                        "-Xms128m",
                        "-Xmx400m",
                        "-XX:+UseSerialGC",
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                        "-Dorg.slf4j.simpleLogger.showDateTime=true",
                        "-Dorg.slf4j.simpleLogger.dateTimeFormat=HH:mm:ss.SSS",
                        "-cp",
                        classpath(),
                        "kafka.Kafka",
                        settings().toString()),
                Map.of(),
                stack.version("kafka") + settingsText(),
                "TERM");
    }

    @Override
    public void furnish() {
        Path list = stack.layout().deploy().resolve("local/topics.properties");
        Path made = stack.layout().data().resolve("topics.made");
        String wanted = Fingerprint.of(TextFile.read(list));
        if (!TextFile.read(made).equals(wanted)) {
            tool.run(
                    "kafka-topics",
                    List.of(
                            stack.java(),
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                            "-cp",
                            classpath(),
                            stack.layout()
                                    .deploy()
                                    .resolve("local/kafka/Topics.java")
                                    .toString(),
                            stack.kafka(),
                            list.toString()),
                    Map.of());
            TextFile.write(made, wanted);
        }
    }

    static String classpath(Stack stack) {
        return stack.dist("kafka").resolve("lib") + "/*";
    }

    private String settingsText() {
        return Template.fill(
                TextFile.read(stack.layout().deploy().resolve("local/kafka/server.properties")),
                Map.of(
                        "broker",
                        Integer.toString(stack.ports().of("kafka")),
                        "controller",
                        Integer.toString(stack.ports().of("kafka-controller")),
                        "data",
                        data().toString()));
    }

    private Path settings() {
        return stack.layout().data().resolve("kafka.properties");
    }

    private Path data() {
        return stack.layout().data().resolve("kafka");
    }

    private String classpath() {
        return classpath(stack);
    }

    private static String clusterId() {
        UUID id = UUID.randomUUID();
        ByteBuffer bytes =
                ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }
}
