package birth.application.consent;

import static birth.application.reference.ContentRule.fault;

import birth.application.reference.ContentRule;
import birth.application.reference.ReferenceKind;
import birth.application.reference.ShippedEdition;
import birth.kit.problem.Problem.FieldError;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** New words of a consent need title and text; which consents there are is not a matter of words. */
@ApplicationScoped
class ConsentTextRule implements ContentRule {

    private final ConsentTexts texts;

    ConsentTextRule(ConsentTexts texts) {
        this.texts = texts;
    }

    @Override
    public ReferenceKind kind() {
        return ReferenceKind.CONSENT_TEXT;
    }

    @Override
    public List<ShippedEdition> shipped(LocalDate day) {
        return texts.shipped().stream()
                .map(text -> ShippedEdition.of(text.key(), text.title(), () -> JsonNodeFactory.instance
                        .objectNode()
                        .put("title", text.title())
                        .put("text", text.text())))
                .toList();
    }

    @Override
    public List<FieldError> faults(String key, JsonNode content, LocalDate validFrom) {
        if (texts.find(key, validFrom).isEmpty()) {
            var known = texts.on(validFrom).stream().map(ConsentText::key).collect(Collectors.joining("、"));
            return List.of(fault("key", "CONSENT_TEXT_UNKNOWN", "没有这份文本", "可用的文本：" + known));
        }
        return Stream.of("title", "text")
                .filter(part -> content.path(part).asText().isBlank())
                .map(part -> fault("content." + part, "TEXT_MISSING", "标题和正文不能空着", "请填写 title 和 text"))
                .toList();
    }
}
