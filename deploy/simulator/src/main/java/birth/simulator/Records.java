package birth.simulator;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;

/** What every system has done, in memory: who asks again under the same request id gets the first answer, if the system behaves. */
@Singleton
public class Records {

    /** The offices remember across restarts, this memory does not: numbers go on from the time of the start. */
    private static final long LONGEST_SERIES = 70_000_000;

    private final Behaviours behaviours;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<Entry, LongFunction<Map<String, Object>>> otherAnswers = new IdentityHashMap<>();
    private long serial = Instant.now().getEpochSecond() % LONGEST_SERIES;

    Records(Behaviours behaviours) {
        this.behaviours = behaviours;
    }

    /** One act of a system. */
    public record Entry(String system, String requestId, Map<String, Object> answer) {}

    /**
     * @param make makes a new answer of a running number, which differs from record to record
     * @return the answer that stands, or another one when the system contradicts itself
     */
    public synchronized Map<String, Object> once(
            String system, String requestId, LongFunction<Map<String, Object>> make) {
        var first = find(system, requestId);
        var mode = behaviours.of(system, requestId).mode();
        if (first != null && mode != Mode.DUPLICATING && mode != Mode.CONTRADICTORY) {
            return first.answer();
        }
        var entry = new Entry(system, requestId, make.apply(++serial));
        if (first == null || mode == Mode.DUPLICATING) {
            entries.add(entry);
            otherAnswers.put(entry, make);
        }
        return first != null && mode == Mode.DUPLICATING ? first.answer() : entry.answer();
    }

    /** The answer given to this request, or null; another one when the system contradicts itself. */
    public synchronized Map<String, Object> answerTo(String system, String requestId) {
        var entry = find(system, requestId);
        if (entry == null) {
            return null;
        }
        return behaviours.of(system, requestId).mode() == Mode.CONTRADICTORY
                ? otherAnswers.get(entry).apply(++serial)
                : entry.answer();
    }

    synchronized List<Entry> of(String system) {
        return entries.stream().filter(entry -> entry.system().equals(system)).toList();
    }

    private Entry find(String system, String requestId) {
        return entries.stream()
                .filter(entry ->
                        entry.system().equals(system) && entry.requestId().equals(requestId))
                .findFirst()
                .orElse(null);
    }
}
