package birth.kit.reference;

import birth.kit.text.CsvTable;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What a service ships as its first version, and what two administrators published instead, each from its first day
 * (architecture.md 3). Every edition is read once.
 */
public final class Dated<T> {

    private final String kind;
    private final String key;
    private final T shipped;
    private final Function<ReferenceSet, T> reader;
    private final Map<String, T> editions = new ConcurrentHashMap<>();

    private Dated(String kind, String key, T shipped, Function<ReferenceSet, T> reader) {
        this.kind = kind;
        this.key = key;
        this.shipped = shipped;
        this.reader = reader;
    }

    public static <T> Dated<T> sets(String kind, String key, T shipped, Function<ReferenceSet, T> reader) {
        return new Dated<>(kind, key, shipped, reader);
    }

    public static <T> Dated<T> contents(String kind, String key, T shipped, Function<JsonNode, T> reader) {
        return new Dated<>(kind, key, shipped, set -> reader.apply(set.content()));
    }

    /** A table and its editions with the same columns. */
    public static <T> Dated<T> table(String kind, String key, CsvTable shipped, Function<CsvTable, T> reader) {
        return contents(kind, key, reader.apply(shipped), content -> reader.apply(shipped.edition(content)));
    }

    /** As in force on that day. */
    public T on(LocalDate day) {
        return Editions.published().inForce(kind, key, day).map(this::read).orElse(shipped);
    }

    /** As in force today; a few seconds may pass before a new day or a new edition is noticed. */
    public T present() {
        return on(Editions.published().today());
    }

    private T read(ReferenceSet set) {
        return editions.computeIfAbsent(set.validFrom() + " " + set.version(), edition -> reader.apply(set));
    }
}
