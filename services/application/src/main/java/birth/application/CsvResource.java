package birth.application;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A small table shipped with the service: comma separated, a heading line, no quotes. */
public final class CsvResource {

    private CsvResource() {}

    /** The rows without the heading, each cut into its cells. */
    public static List<String[]> rows(String name) {
        return lines(name).stream().skip(1).map(line -> line.split(",", -1)).toList();
    }

    public static List<String> lines(String name) {
        try (var in = CsvResource.class.getResourceAsStream("/" + name);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
