package birth.application.eligibility;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The answers of one edition's tables to the facts asked lately. A table answers the same facts the same way, its engine takes
 * milliseconds for it, and a form asks at every field it saves, mostly with facts that have not changed.
 */
final class LatelyAsked {

    private static final int KEPT = 500;

    private record Question(String decision, Map<String, Object> facts) {}

    private final Map<Question, List<Map<String, Object>>> answers = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Question, List<Map<String, Object>>> eldest) {
            return size() > KEPT;
        }
    };

    List<Map<String, Object>> answer(
            String decision, Map<String, Object> facts, Supplier<List<Map<String, Object>>> engine) {
        var question = new Question(decision, facts);
        synchronized (answers) {
            var known = answers.get(question);
            if (known != null) {
                return known;
            }
        }
        var answer = List.copyOf(engine.get());
        synchronized (answers) {
            answers.put(question, answer);
        }
        return answer;
    }
}
