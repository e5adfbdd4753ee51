package birth.casework.change;

import birth.casework.privacy.Masked;
import birth.casework.snapshot.Projection;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/** One field before and after; null where the form does not have it. Holds personal data: sealed at rest, shown at the desk only. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Difference(String field, String was, String now) {

    static List<Difference> between(Projection before, Projection now) {
        var keys = new TreeSet<>(before.fields().keySet());
        keys.addAll(now.fields().keySet());
        return keys.stream()
                .filter(key -> !Objects.equals(before.field(key), now.field(key)))
                .map(key -> new Difference(key, before.field(key), now.field(key)))
                .toList();
    }

    /** As a desk shows it until somebody looks behind the mask. */
    public Difference masked() {
        return new Difference(field, Masked.value(field, was), Masked.value(field, now));
    }
}
