package birth.kit.reference;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/** Every set heard of, in memory, and the day it is: one for the whole process, as the working-day calendar is. */
final class Editions {

    private static final AtomicReference<Editions> PUBLISHED =
            new AtomicReference<>(new Editions(List.of(), 0, LocalDate.EPOCH));

    private final Map<String, TreeMap<String, NavigableMap<LocalDate, ReferenceSet>>> kinds;
    private final long position;
    private final LocalDate today;

    /** @param position the table's when the sets were read, or an earlier one */
    Editions(List<ReferenceSet> sets, long position, LocalDate today) {
        this.kinds = sets.stream()
                .collect(groupingBy(
                        ReferenceSet::kind,
                        groupingBy(
                                ReferenceSet::key,
                                TreeMap::new,
                                toMap(ReferenceSet::validFrom, set -> set, (one, same) -> one, TreeMap::new))));
        this.position = position;
        this.today = today;
    }

    static Editions published() {
        return PUBLISHED.get();
    }

    /** Unless newer ones were published meanwhile. */
    static void publish(Editions editions) {
        PUBLISHED.updateAndGet(before -> before.position > editions.position ? before : editions);
    }

    boolean isOf(long position, LocalDate today) {
        return this.position == position && this.today.equals(today);
    }

    LocalDate today() {
        return today;
    }

    Optional<ReferenceSet> inForce(String kind, String key, LocalDate day) {
        return Optional.ofNullable(keys(kind).get(key)).flatMap(editions -> inForce(editions, day));
    }

    List<ReferenceSet> allInForce(String kind, LocalDate day) {
        return editions(kind)
                .flatMap(editions -> inForce(editions, day).stream())
                .toList();
    }

    List<ReferenceSet> newest(String kind) {
        return editions(kind)
                .flatMap(editions ->
                        editions.values().stream().max(Comparator.comparingInt(ReferenceSet::version)).stream())
                .toList();
    }

    private Stream<NavigableMap<LocalDate, ReferenceSet>> editions(String kind) {
        return keys(kind).values().stream();
    }

    private Map<String, NavigableMap<LocalDate, ReferenceSet>> keys(String kind) {
        var keys = kinds.get(kind);
        return keys == null ? Map.of() : keys;
    }

    private static Optional<ReferenceSet> inForce(NavigableMap<LocalDate, ReferenceSet> editions, LocalDate day) {
        return Optional.ofNullable(editions.floorEntry(day)).map(Map.Entry::getValue);
    }
}
