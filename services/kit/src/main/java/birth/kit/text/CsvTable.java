package birth.kit.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** A small table: a heading and rows of cells. Shipped as a file: comma separated, a heading line, no quotes. */
public record CsvTable(List<String> heading, List<String[]> rows) {

    /** @param owner any class of the module that ships the file */
    public static CsvTable shipped(Class<?> owner, String name) {
        var lines = lines(owner, name);
        return new CsvTable(
                List.of(cells(lines.getFirst())),
                lines.stream().skip(1).map(CsvTable::cells).toList());
    }

    /** The lines of a file that are not blank. */
    public static List<String> lines(Class<?> owner, String name) {
        try (var in = owner.getResourceAsStream("/" + name);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Another edition of this table, as it is published: {@code {"rows": [{column: cell}]}}; a missing cell is empty. */
    public CsvTable edition(JsonNode content) {
        var rows = StreamSupport.stream(content.path("rows").spliterator(), false)
                .map(row -> heading.stream()
                        .map(column -> row.path(column).asText())
                        .toArray(String[]::new))
                .toList();
        return new CsvTable(heading, rows);
    }

    /** This table as an edition of it is published; the reverse of {@link #edition}. */
    public ObjectNode asContent() {
        var content = JsonNodeFactory.instance.objectNode();
        var all = content.putArray("rows");
        for (var cells : rows) {
            var row = all.addObject();
            for (int at = 0; at < cells.length; at++) {
                row.put(heading.get(at), cells[at]);
            }
        }
        return content;
    }

    /** This table without the rows whose cell of that column says something else. */
    public CsvTable where(String column, String cell) {
        int at = heading.indexOf(column);
        return new CsvTable(
                heading, rows.stream().filter(row -> row[at].equals(cell)).toList());
    }

    /** This table without its first column. */
    public CsvTable withoutFirst() {
        return new CsvTable(heading.subList(1, heading.size()), map(row -> Arrays.copyOfRange(row, 1, row.length)));
    }

    public String cell(int row, String column) {
        return rows.get(row)[heading.indexOf(column)];
    }

    public <T> List<T> map(Function<String[], T> reader) {
        return rows.stream().map(reader).toList();
    }

    private static String[] cells(String line) {
        return line.split(",", -1);
    }
}
