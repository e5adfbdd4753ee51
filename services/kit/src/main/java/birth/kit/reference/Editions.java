package birth.kit.reference;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Every set heard of, in memory, and the day it is: one for the whole process, as the working-day calendar is. */
final class Editions {

    private static volatile Editions published = new Editions(List.of(), LocalDate.EPOCH);

    private final Map<String, NavigableMap<LocalDate, ReferenceSet>> sets;
    private final LocalDate today;

    Editions(List<ReferenceSet> sets, LocalDate today) {
        this.sets = sets.stream()
                .collect(groupingBy(
                        set -> name(set.kind(), set.key()),
                        toMap(ReferenceSet::validFrom, set -> set, (one, same) -> one, TreeMap::new)));
        this.today = today;
    }

    static Editions published() {
        return published;
    }

    static void publish(Editions editions) {
        published = editions;
    }

    LocalDate today() {
        return today;
    }

    Optional<ReferenceSet> inForce(String kind, String key, LocalDate day) {
        return Optional.ofNullable(sets.get(name(kind, key)))
                .map(byDay -> byDay.floorEntry(day))
                .map(Map.Entry::getValue);
    }

    private static String name(String kind, String key) {
        return kind + ":" + key;
    }
}
