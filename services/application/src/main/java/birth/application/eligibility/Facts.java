package birth.application.eligibility;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** What is known about one child and its family. What is not known is left out, and no rule concludes anything from it. */
public final class Facts {

    private final Map<Fact, Object> known = new EnumMap<>(Fact.class);

    /** @param value null leaves the fact as it was */
    public Facts with(Fact fact, Object value) {
        if (value != null) {
            known.put(fact, value);
        }
        return this;
    }

    public boolean is(Fact fact) {
        return Boolean.TRUE.equals(known.get(fact));
    }

    /** For the tables: every fact by its variable's name, null where unknown; that a family is bereaved follows from the others. */
    public Map<String, Object> variables() {
        var variables = new HashMap<String, Object>();
        for (var fact : Fact.values()) {
            variables.put(fact.variable(), known.get(fact));
        }
        variables.put(Fact.BEREAVED.variable(), is(Fact.BEREAVED) || is(Fact.CHILD_DIED) || is(Fact.STILLBORN));
        return variables;
    }
}
