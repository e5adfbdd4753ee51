package birth.casework;

import birth.kit.test.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    /** All but {@code item}, whose {@code ItemRequest} comes over the bus and is no body of a door. */
    @Test
    void keeps_the_rules_of_the_house() {
        for (var room : new String[] {
            "change",
            "claim",
            "closing",
            "decision",
            "desk",
            "notice",
            "outside",
            "pause",
            "privacy",
            "remark",
            "request",
            "search",
            "second",
            "snapshot",
            "withdrawal"
        }) {
            ArchitectureRules.hold("birth.casework." + room);
        }
    }
}
