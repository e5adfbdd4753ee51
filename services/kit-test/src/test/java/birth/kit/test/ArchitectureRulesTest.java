package birth.kit.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureRulesTest {

    @TestFactory
    Stream<DynamicTest> every_rule_fails_on_its_planted_breach() {
        var planted = new ClassFileImporter().importPackages("birth.kit.test.planted", "birth.casework", "birth.vaccination");
        return rules().map(field -> DynamicTest.dynamicTest(field.getName(),
                () -> assertThat(rule(field).evaluate(planted).hasViolation()).isTrue()));
    }

    @Test
    void the_kit_itself_keeps_every_rule() {
        var kit = new ClassFileImporter().importPackages("birth.kit.time", "birth.kit.event", "birth.kit.outbox", "birth.kit.inbox",
                "birth.kit.sealing", "birth.kit.problem", "birth.kit.identity", "birth.kit.audit", "birth.kit.work");
        assertThat(kit).isNotEmpty();
        rules().forEach(field -> rule(field).check(kit));
    }

    private static Stream<java.lang.reflect.Field> rules() {
        return Arrays.stream(ArchitectureRules.class.getFields()).filter(field -> ArchRule.class.isAssignableFrom(field.getType()));
    }

    private static ArchRule rule(java.lang.reflect.Field field) {
        try {
            return (ArchRule) field.get(null);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
