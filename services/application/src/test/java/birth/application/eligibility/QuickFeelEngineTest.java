package birth.application.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What it answers is what the library answers, asked once or twice. */
class QuickFeelEngineTest {

    private final FeelEngine quick = new QuickFeelEngine();
    private final FeelEngine library = new ScalaFeelEngineFactory().createInstance();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"MARRIED\"",
                "\"SINGLE\", \"MARRIED\"",
                "not(\"SINGLE\")",
                "null",
                "? = null",
                "list contains([\"MARRIED\"], ?)",
                "bornOn < date(\"2026-11-03\")",
                "not(nobody)",
                "nobody = null and ? = \"MARRIED\"",
                "count(children) > 1"
            })
    void tests_as_the_library_does(String cell) {
        for (var value : Arrays.asList("MARRIED", "OTHER", null)) {
            var facts = facts(value);
            var expected = library.evaluateSimpleUnaryTests(cell, "cellInput", facts);
            assertThat(quick.evaluateSimpleUnaryTests(cell, "cellInput", facts)).isEqualTo(expected);
            assertThat(quick.evaluateSimpleUnaryTests(cell, "cellInput", facts)).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"if count(children) > 1 then \"TWINS\" else null", "bornOn + duration(\"P30D\")", "nobody"})
    void calculates_as_the_library_does(String expression) {
        var facts = facts("MARRIED");
        Object expected = library.evaluateSimpleExpression(expression, facts);
        assertThat(quick.<Object>evaluateSimpleExpression(expression, facts)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "date(",
                "assert(nobody, nobody != null)",
                "(function(a, b) external { java: { class: \"java.lang.Math\", method signature: \"max(int, int)\" } })(1, 2)"
            })
    void refuses_in_the_librarys_words(String expression) {
        var facts = facts("MARRIED");
        assertThatThrownBy(() -> quick.evaluateSimpleExpression(expression, facts))
                .isInstanceOf(FeelException.class)
                .hasMessage(messageOfTheLibrary(expression, facts));
    }

    @Test
    void sees_the_facts_of_this_asking_not_those_of_the_last() {
        assertThat(quick.evaluateSimpleUnaryTests("\"MARRIED\"", "cellInput", facts("MARRIED")))
                .isTrue();
        assertThat(quick.evaluateSimpleUnaryTests("\"MARRIED\"", "cellInput", facts("SINGLE")))
                .isFalse();
    }

    private String messageOfTheLibrary(String expression, VariableContext facts) {
        try {
            library.evaluateSimpleExpression(expression, facts);
            throw new AssertionError("The library does not refuse " + expression);
        } catch (FeelException refused) {
            return refused.getMessage();
        }
    }

    private static VariableContext facts(Object value) {
        var facts = new HashMap<String, Object>();
        facts.put("cellInput", value);
        facts.put("bornOn", LocalDate.of(2026, 11, 2));
        facts.put("children", Arrays.asList("1", "2"));
        return Variables.fromMap(facts).asVariableContext();
    }
}
