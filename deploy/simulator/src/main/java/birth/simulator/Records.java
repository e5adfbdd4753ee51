package birth.simulator;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;

/** What every system has done, in memory: who asks again under the same request id gets the first answer, if the system behaves. */
@Singleton
public class Records {

    private final Behaviours behaviours;
    private final List<Entry> entries = new ArrayList<>();

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
        var mode = behaviours.of(system).mode();
        if (first != null && mode != Mode.DUPLICATING && mode != Mode.CONTRADICTORY) {
            return first.answer();
        }
        var entry = new Entry(system, requestId, make.apply(entries.size() + 1L));
        if (first == null || mode == Mode.DUPLICATING) {
            entries.add(entry);
        }
        return first != null && mode == Mode.DUPLICATING ? first.answer() : entry.answer();
    }

    /** The answer given to this request, or null. */
    public synchronized Map<String, Object> answerTo(String system, String requestId) {
        var entry = find(system, requestId);
        return entry == null ? null : entry.answer();
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
