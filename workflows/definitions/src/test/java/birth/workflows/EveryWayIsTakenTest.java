package birth.workflows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * No way through a process model that no process test goes. A boundary event is taken when the flow that leaves it is; so is the
 * flow from an event-based gateway to its event, which the engine does not count by itself.
 */
class EveryWayIsTakenTest {

    private static final List<Class<?>> PROCESS_TESTS = List.of(
            NewbornChildTest.class,
            SingleItemTest.class,
            PaperReplacedTest.class,
            ChildDiedTest.class,
            MessageOrderTest.class,
            DefinitionChangeTest.class);

    @BeforeAll
    static void play_every_process_test() {
        LauncherFactory.create()
                .execute(LauncherDiscoveryRequestBuilder.request()
                        .selectors(PROCESS_TESTS.stream()
                                .map(test -> selectClass(test))
                                .toList())
                        .build());
    }

    static Stream<Path> models() throws IOException {
        return DefinitionLintTest.models();
    }

    @ParameterizedTest
    @MethodSource("models")
    void every_sequence_flow_is_taken_by_a_process_test(Path file) {
        var model = Bpmn.readModelFromFile(file.toFile());
        var process =
                model.getModelElementsByType(Process.class).iterator().next().getId();
        var newest = Journey.ENGINE
                .getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getVersion();
        assertThat(model.getModelElementsByType(SequenceFlow.class).stream()
                        .filter(flow -> !(flow.getSource() instanceof EventBasedGateway))
                        .map(flow -> process + ":" + newest + "/" + flow.getId()))
                .isNotEmpty()
                .isSubsetOf(TakenWays.all());
    }
}
