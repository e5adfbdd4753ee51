package birth.kit.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureRulesTest {

    @TestFactory
    Stream<DynamicTest> every_rule_fails_on_its_planted_breach() {
        var planted =
                new ClassFileImporter().importPackages("birth.kit.test.planted", "birth.casework", "birth.vaccination");
        return ArchitectureRules.all().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getDescription(),
                        () -> assertThat(rule.evaluate(planted).hasViolation()).isTrue()));
    }

    @Test
    void the_kit_itself_keeps_every_rule() {
        for (var room : new String[] {
            "time", "event", "outbox", "inbox", "sealing", "problem", "identity", "audit", "store", "work"
        }) {
            ArchitectureRules.hold("birth.kit." + room);
        }
    }

    @Test
    void a_package_without_classes_is_no_success() {
        assertThatThrownBy(() -> ArchitectureRules.hold("birth.nothing.here")).isInstanceOf(AssertionError.class);
    }
}
