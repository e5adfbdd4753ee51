package birth.application.eligibility;

import static birth.application.reference.ContentRule.fault;

import birth.application.reference.ContentRule;
import birth.application.reference.ReferenceKind;
import birth.application.reference.ShippedEdition;
import birth.kit.problem.Problem.FieldError;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;

/**
 * A later edition of a decision file must compile, cell by cell, keep decisions, inputs and outputs, say its own version, and
 * have words for every rule a parent may read.
 */
@ApplicationScoped
class RuleVersionRule implements ContentRule {

    /** Those this service asks, and the one of the insurance agency (domain.md 2.2, 2.3, 3.7, 9.1). */
    private static final Map<String, String> FILES = new TreeMap<>(Map.of(
            "eligibility-online-joint", "网上联办资格",
            "item-selection", "事项选择",
            "benefit-start", "医保待遇起始",
            "entitlements", "可享受的支持"));

    private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();
    private static final Set<String> TOLD_BY_ID = Set.of("eligibility-online-joint", "item-selection");

    @Override
    public ReferenceKind kind() {
        return ReferenceKind.RULE_VERSION;
    }

    @Override
    public List<ShippedEdition> shipped(LocalDate day) {
        return FILES.entrySet().stream()
                .map(file -> ShippedEdition.of(file.getKey(), file.getValue(), () -> JsonNodeFactory.instance
                        .objectNode()
                        .put("dmn", DecisionFile.text(file.getKey()))))
                .toList();
    }

    @Override
    public List<FieldError> faults(String key, JsonNode content, LocalDate validFrom) {
        if (!FILES.containsKey(key)) {
            return List.of(fault("key", "RULES_UNKNOWN", "没有这份决策表", "可用的决策表：" + String.join("、", FILES.keySet())));
        }
        DmnModelInstance model;
        try {
            model = DecisionFile.published(content);
            DecisionFile.of(model);
        } catch (RuntimeException doesNotCompile) {
            return List.of(fault(
                    "content.dmn",
                    "RULES_UNREADABLE",
                    "不是可以执行的 DMN 文件：" + doesNotCompile.getMessage(),
                    "请用决策表编辑器检查后重新上传"));
        }
        var faults = new ArrayList<FieldError>();
        for (var before : DecisionFile.shipped(key).getModelElementsByType(Decision.class)) {
            if (model.getModelElementById(before.getId()) instanceof Decision now) {
                faults.addAll(kept(before, now));
            } else {
                faults.add(fault("content.dmn", "DECISION_MISSING", "缺少决策 " + before.getId(), "请保留原有的决策"));
            }
        }
        faults.addAll(cells(model));
        if (TOLD_BY_ID.contains(key)) {
            model.getModelElementsByType(Rule.class).stream()
                    .filter(rule -> RuleText.of(rule.getId()) == null)
                    .forEach(rule -> faults.add(fault(
                            rule.getId(),
                            "RULE_TEXT_MISSING",
                            "规则 " + rule.getId() + " 没有给群众看的说明",
                            "请先发布含此规则的 rule-texts")));
        }
        return faults;
    }

    private static List<FieldError> kept(Decision before, Decision now) {
        var faults = new ArrayList<FieldError>();
        if (now.getVersionTag() == null || now.getVersionTag().equals(before.getVersionTag())) {
            faults.add(fault(now.getId(), "VERSION_TAG_SAME", "versionTag 没有写，或与随程序发布的版本相同", "请写新的 versionTag"));
        }
        faults.addAll(lost(
                now.getId(),
                "输入",
                "INPUT_MISSING",
                texts(before, RuleVersionRule::inputs),
                texts(now, RuleVersionRule::inputs)));
        faults.addAll(lost(
                now.getId(),
                "输出",
                "OUTPUT_MISSING",
                texts(before, RuleVersionRule::outputs),
                texts(now, RuleVersionRule::outputs)));
        return faults;
    }

    private static Set<String> texts(Decision decision, Function<Decision, Set<String>> of) {
        return new TreeSet<>(of.apply(decision));
    }

    private static Set<String> inputs(Decision decision) {
        return decision.getModelInstance().getModelElementsByType(Input.class).stream()
                .filter(input -> input.getParentElement().getParentElement().equals(decision))
                .map(input ->
                        input.getInputExpression().getText().getTextContent().strip())
                .collect(Collectors.toSet());
    }

    private static Set<String> outputs(Decision decision) {
        return decision.getModelInstance().getModelElementsByType(Output.class).stream()
                .filter(output -> output.getParentElement().getParentElement().equals(decision))
                .map(Output::getName)
                .collect(Collectors.toSet());
    }

    private static List<FieldError> lost(
            String decision, String what, String code, Set<String> before, Set<String> now) {
        before.removeAll(now);
        return before.stream()
                .map(name -> fault(decision, code, "缺少" + what + " " + name, "请保留原有的输入和输出，不用的填“-”"))
                .toList();
    }

    /** The engine compiles a cell only when it comes to it; a fault must be told before that. */
    private static List<FieldError> cells(DmnModelInstance model) {
        var faults = new ArrayList<FieldError>();
        model.getModelElementsByType(InputEntry.class)
                .forEach(entry -> check(entry.getId(), entry.getTextContent().strip(), true, faults));
        model.getModelElementsByType(OutputEntry.class)
                .forEach(entry -> check(entry.getId(), entry.getTextContent().strip(), false, faults));
        return faults;
    }

    private static void check(String id, String text, boolean isTest, List<FieldError> faults) {
        if (text.isEmpty() || text.equals("-")) {
            return;
        }
        var parsed = isTest ? FEEL.parseUnaryTests(text) : FEEL.parseExpression(text);
        if (parsed.isFailure()) {
            faults.add(fault(id, "CELL_UNREADABLE", "表达式写法不对：" + text, "请按 FEEL 写法更正"));
        }
    }
}
