package birth.portal;

import birth.kit.test.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void keeps_the_rules_of_the_house() {
        ArchitectureRules.hold("birth.portal");
    }
}
