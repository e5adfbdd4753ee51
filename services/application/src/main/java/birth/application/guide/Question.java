package birth.application.guide;

import birth.application.eligibility.RuleText;
import java.util.List;

/** One plain question to a family that has not logged in; nothing in it asks who they are. */
public record Question(String id, Kind kind, RuleText text, List<Option> options) {

    /** How many options may be chosen. */
    public enum Kind {
        ONE,
        MANY
    }

    public record Option(String id, RuleText text) {}
}
