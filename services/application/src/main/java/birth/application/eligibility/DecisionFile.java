package birth.application.eligibility;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;

/** The decisions of one DMN file, by id, and the version each says of itself. */
record DecisionFile(Map<String, DmnDecision> decisions, Map<String, String> versions, LatelyAsked latelyAsked) {

    private static final DmnEngine ENGINE = engine();

    /** The edition shipped in workflows/definitions. */
    static DmnModelInstance shipped(String file) {
        try (var in = DecisionFile.class.getResourceAsStream("/dmn/" + file + ".dmn")) {
            return Dmn.readModelFromStream(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** That edition, as it is written. */
    static String text(String file) {
        try (var in = DecisionFile.class.getResourceAsStream("/dmn/" + file + ".dmn")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A later edition, as it is published: {@code {"dmn": "<definitions …"}}. */
    static DmnModelInstance published(JsonNode content) {
        return Dmn.readModelFromStream(
                new ByteArrayInputStream(content.path("dmn").asText().getBytes(StandardCharsets.UTF_8)));
    }

    static DecisionFile of(DmnModelInstance model) {
        return new DecisionFile(
                all(model)
                        .collect(Collectors.toMap(
                                Decision::getId, decision -> ENGINE.parseDecision(decision.getId(), model))),
                all(model)
                        .filter(decision -> decision.getVersionTag() != null)
                        .collect(Collectors.toMap(Decision::getId, Decision::getVersionTag)),
                new LatelyAsked());
    }

    List<Map<String, Object>> decide(String decision, Map<String, Object> variables) {
        return latelyAsked.answer(decision, variables, () -> ENGINE.evaluateDecision(decisions.get(decision), variables)
                .getResultList());
    }

    private static DmnEngine engine() {
        var configuration = new DefaultDmnEngineConfiguration();
        configuration.setFeelEngineFactory(QuickFeelEngine::new);
        return configuration.buildEngine();
    }

    private static Stream<Decision> all(DmnModelInstance model) {
        return model.getModelElementsByType(Decision.class).stream();
    }
}
