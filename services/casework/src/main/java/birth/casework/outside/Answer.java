package birth.casework.outside;

import birth.casework.change.Difference;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/** What a system beyond the office has answered about an item, under the keys of the office's result. Personal data: sealed at rest. */
public record Answer(Map<String, String> fields) {

    public String field(String key) {
        return fields.get(key);
    }

    /** Where this answer says something else than the first one; empty when both are the same. */
    List<Difference> differencesFrom(Answer first) {
        var keys = new TreeSet<>(first.fields.keySet());
        keys.addAll(fields.keySet());
        return keys.stream()
                .filter(key -> !Objects.equals(first.field(key), field(key)))
                .map(key -> new Difference(key, first.field(key), field(key)))
                .toList();
    }
}
