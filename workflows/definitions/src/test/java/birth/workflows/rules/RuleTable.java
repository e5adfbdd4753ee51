package birth.workflows.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.DynamicTest;

/** One decision table with the rows that test it: {@code dmn/<name>.dmn} and {@code dmn/<name>.csv}. */
record RuleTable(String name, String decision) {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    /** One row: what is asked, what differs from the usual facts, and what must come out, each as {@code rule:value…}. */
    record Row(String text, Map<String, Object> facts, List<String> hits) {

        private static Row of(String line) {
            var cells = line.split(";", -1);
            var facts = new HashMap<String, Object>();
            words(cells[1]).forEach(pair -> facts.put(pair.split("=")[0], value(pair.split("=")[1])));
            return new Row(cells[0], facts, words(cells[2]));
        }

        private static List<String> words(String cell) {
            return cell.isEmpty() ? List.of() : List.of(cell.split(" "));
        }

        private static Object value(String text) {
            if (text.equals("null")) {
                return null;
            }
            if (text.matches("true|false")) {
                return Boolean.valueOf(text);
            }
            return text.matches("\\d{4}-.*")
                    ? LocalDate.parse(text)
                    : text.matches("\\d+") ? (Object) Integer.valueOf(text) : text;
        }
    }

    List<Row> rows() {
        try {
            return Files.readAllLines(Path.of("src/test/resources/dmn", name + ".csv")).stream()
                    .skip(1)
                    .map(Row::of)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    DmnModelInstance model() {
        return Dmn.readModelFromFile(
                Path.of("src/main/resources/dmn", name + ".dmn").toFile());
    }

    List<Map<String, Object>> evaluate(Map<String, Object> facts) {
        return evaluate(decision, facts);
    }

    List<Map<String, Object>> evaluate(String key, Map<String, Object> facts) {
        DmnDecision parsed = ENGINE.parseDecision(key, model());
        return ENGINE.evaluateDecision(parsed, facts).getResultList();
    }

    /** A test for each row, with the usual facts where the row says nothing. */
    Stream<DynamicTest> tests(Map<String, Object> usual, String... shown) {
        return rows().stream()
                .map(row -> DynamicTest.dynamicTest(row.text(), () -> {
                    var facts = new HashMap<>(usual);
                    facts.putAll(row.facts());
                    assertThat(evaluate(facts).stream()
                                    .map(hit -> show(hit, shown))
                                    .sorted()
                                    .toList())
                            .isEqualTo(row.hits());
                }));
    }

    static String show(Map<String, Object> hit, String... shown) {
        return Arrays.stream(shown).map(key -> text(hit.get(key))).collect(Collectors.joining(":"));
    }

    private static String text(Object value) {
        return value instanceof Collection<?> many
                ? many.stream().map(String::valueOf).collect(Collectors.joining("+"))
                : String.valueOf(value);
    }

    /** The ids that the table or its test rows lack. */
    TreeSet<String> lacking(Collection<String> ids, DmnModelInstance model) {
        var inTable = model.getModelElementsByType(Rule.class).stream()
                .map(Rule::getId)
                .toList();
        var inRows = rows().stream()
                .flatMap(row -> row.hits().stream())
                .map(hit -> hit.split(":")[0])
                .toList();
        var lacking = new TreeSet<>(ids);
        lacking.removeIf(id -> inTable.contains(id) && inRows.contains(id));
        return lacking;
    }

    /** Ids like E01 to E33. */
    static List<String> ids(String letter, int last, int digits) {
        return IntStream.rangeClosed(1, last)
                .mapToObj(n -> letter + ("%0" + digits + "d").formatted(n))
                .toList();
    }
}
