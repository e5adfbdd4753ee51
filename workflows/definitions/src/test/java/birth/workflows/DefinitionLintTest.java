package birth.workflows;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaScript;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every process model of the project keeps, whoever draws it. */
class DefinitionLintTest {
    private static final List<String> OWNERS = List.of(
            "parent",
            "birth-certificate",
            "vaccination",
            "household-registration",
            "medical-insurance",
            "social-security-card");
    private static final List<String> OWNERS_IN_VARIABLES = List.of("${department}", "${predecessorOwner}");
    private static final String READABLE = "[A-Z][A-Za-z]+(_[A-Z][A-Za-z]+)*(_[a-z]+)?";

    static Stream<Path> models() throws IOException {
        return Files.list(Path.of("src/main/resources"))
                .filter(file -> file.toString().endsWith(".bpmn"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void every_process_has_a_name_and_a_time_to_live(Path file) {
        assertThat(all(file, Process.class)).isNotEmpty().allSatisfy(process -> {
            assertThat(process.getName()).isNotBlank();
            assertThat(process.getCamundaHistoryTimeToLiveString()).isNotBlank();
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void every_id_can_be_read(Path file) {
        assertThat(all(file, FlowNode.class))
                .allSatisfy(node -> assertThat(node.getId()).matches(READABLE));
        assertThat(all(file, SequenceFlow.class))
                .allSatisfy(flow -> assertThat(flow.getId()).matches(READABLE));
    }

    @ParameterizedTest
    @MethodSource("models")
    void every_node_is_documented_and_every_act_has_a_name(Path file) {
        assertThat(all(file, FlowNode.class))
                .allSatisfy(node ->
                        assertThat(node.getDocumentations()).as(node.getId()).isNotEmpty());
        assertThat(Stream.of(ServiceTask.class, ReceiveTask.class).flatMap(type -> all(file, type).stream()))
                .allSatisfy(node -> assertThat(node.getName()).as(node.getId()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("models")
    void every_wait_has_an_owner_a_reason_and_a_due_date(Path file) {
        var waits = all(file, FlowNode.class).stream()
                .filter(DefinitionLintTest::isWait)
                .toList();
        assertThat(waits).allSatisfy(wait -> {
            var notes = properties(wait);
            assertThat(Stream.of(OWNERS, OWNERS_IN_VARIABLES).flatMap(List::stream))
                    .as(wait.getId())
                    .contains(notes.get("owner"));
            assertThat(notes.get("reason")).as(wait.getId()).matches("[A-Z_]+");
            assertThat(Duration.parse(notes.getOrDefault("due", "")))
                    .as(wait.getId())
                    .isPositive();
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void every_wait_for_an_item_says_how_long_the_family_has_when_it_is_sent_to_the_window(Path file) {
        assertThat(all(file, FlowNode.class).stream()
                        .filter(DefinitionLintTest::isWait)
                        .map(DefinitionLintTest::properties)
                        .filter(notes -> List.of("ACCEPTANCE", "CANCELLATION", "COMPLETION")
                                .contains(notes.get("reason"))))
                .allSatisfy(notes -> assertThat(Duration.parse(notes.getOrDefault("window", "")))
                        .as(notes.get("item"))
                        .isPositive());
    }

    @ParameterizedTest
    @MethodSource("models")
    void no_model_keeps_time_limits(Path file) {
        assertThat(all(file, TimerEventDefinition.class)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void every_node_and_flow_is_drawn(Path file) {
        assertThat(all(file, FlowNode.class))
                .allSatisfy(node ->
                        assertThat(node.getDiagramElement()).as(node.getId()).isNotNull());
        assertThat(all(file, SequenceFlow.class))
                .allSatisfy(flow -> assertThat(flow.getDiagramElement().getWaypoints())
                        .as(flow.getId())
                        .hasSizeGreaterThan(1));
    }

    @ParameterizedTest
    @MethodSource("models")
    void no_model_holds_a_script_or_the_name_of_a_class(Path file) throws IOException {
        assertThat(all(file, ScriptTask.class)).isEmpty();
        assertThat(all(file, CamundaScript.class)).isEmpty();
        assertThat(all(file, ServiceTask.class)).allSatisfy(task -> assertThat(task.getCamundaDelegateExpression())
                .matches("\\$\\{[a-zA-Z]+}"));
        assertThat(Files.readString(file)).doesNotContain("camunda:class", "camunda:field", "scriptFormat");
    }

    private static boolean isWait(FlowNode node) {
        if (node instanceof IntermediateCatchEvent) {
            return node.getIncoming().stream().noneMatch(flow -> flow.getSource() instanceof EventBasedGateway);
        }
        return node instanceof ReceiveTask || node instanceof EventBasedGateway;
    }

    private static Map<String, String> properties(FlowNode node) {
        return node.getExtensionElements() == null
                ? Map.of()
                : node.getExtensionElements().getElementsQuery().list().stream()
                        .flatMap(element -> element.getChildElementsByType(CamundaProperty.class).stream())
                        .collect(Collectors.toMap(CamundaProperty::getCamundaName, CamundaProperty::getCamundaValue));
    }

    private static <T extends ModelElementInstance> Collection<T> all(Path file, Class<T> type) {
        return Bpmn.readModelFromFile(file.toFile()).getModelElementsByType(type);
    }
}
