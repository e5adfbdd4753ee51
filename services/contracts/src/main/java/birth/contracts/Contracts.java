package birth.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The event contracts on the classpath, as text: whoever reads them brings a validator of their own. */
public final class Contracts {
    /** Every schema's {@code $id} begins with this; a validator maps it to {@link #CLASSPATH}. */
    public static final String ID_PREFIX = "https://birth.example/contracts/";

    public static final String CLASSPATH = "classpath:birth/contracts/";

    /** One example message: {@code data} and {@code headers} are JSON objects; header values are text. */
    public record Example(String type, String name, String data, String headers) {}

    private Contracts() {}

    /** Types such as {@code item.completed.v1}, in the order of {@code docs/protocol.md} sections 3 and 8.2. */
    public static List<String> eventTypes() {
        return index().stream().map(line -> line[0]).distinct().toList();
    }

    /** JSON Schema 2020-12 of the data of one event type. */
    public static String schema(String type) {
        return text("schemas/" + type + ".schema.json");
    }

    /** JSON Schema 2020-12 of the headers of every event. */
    public static String headersSchema() {
        return schema("headers");
    }

    /** The examples of one event type; at least one. */
    public static List<Example> examples(String type) {
        var examples = index().stream()
                .filter(line -> line[0].equals(type))
                .map(line -> example(type, line[1]))
                .toList();
        if (examples.isEmpty()) {
            throw unknown(type);
        }
        return examples;
    }

    private static Example example(String type, String name) {
        var path = "examples/" + type + "/" + name;
        return new Example(type, name, text(path + ".json"), text(path + ".headers.json"));
    }

    private static List<String[]> index() {
        return text("examples/index.txt").lines().map(line -> line.split("/")).toList();
    }

    private static String text(String path) {
        try (var in = Contracts.class.getResourceAsStream(path)) {
            if (in == null) {
                throw unknown(path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static IllegalArgumentException unknown(String what) {
        return new IllegalArgumentException("No contract for " + what);
    }
}
