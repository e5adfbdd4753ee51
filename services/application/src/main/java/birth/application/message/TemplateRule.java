package birth.application.message;

import static birth.application.reference.ContentRule.fault;

import birth.application.reference.ContentRule;
import birth.application.reference.ReferenceKind;
import birth.application.reference.ShippedEdition;
import birth.application.reference.ShippedTable;
import birth.application.reference.TableContent;
import birth.kit.problem.Problem.FieldError;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * New words of a message keep their values, say everything in Chinese, and stay within the rules of an SMS (domain.md 5); the
 * tables of texts keep their rows.
 */
@ApplicationScoped
class TemplateRule implements ContentRule {

    private static final Pattern VALUE = Pattern.compile("\\{(\\w+)}");
    private static final Set<String> VALUES_OF_SMS = Set.of("item", "due", "until");
    private static final Pattern NOT_IN_SMS = Pattern.compile("(?i)https?:|www\\.|\\.cn|\\.com|\\d{3,}");

    private final Templates templates;
    private final ObjectMapper json;

    TemplateRule(Templates templates, ObjectMapper json) {
        this.templates = templates;
        this.json = json;
    }

    @Override
    public ReferenceKind kind() {
        return ReferenceKind.TEMPLATE;
    }

    @Override
    public List<ShippedEdition> shipped(LocalDate day) {
        return Stream.concat(
                        ShippedTable.editions(kind()).stream(),
                        templates.all().stream().flatMap(template -> template.to().stream()
                                .map(audience -> ShippedEdition.of(
                                        Templates.key(template.code(), audience),
                                        template.in(Language.ZH).orElseThrow().title(),
                                        () -> json.valueToTree(
                                                new Template.Words(template.awaitingReview(), template.texts()))))))
                .toList();
    }

    @Override
    public List<FieldError> faults(String key, JsonNode content, LocalDate validFrom) {
        return ShippedTable.of(kind(), key)
                .map(table -> TableContent.faults(table, content, validFrom))
                .orElseGet(() -> templates
                        .published(key, validFrom)
                        .map(template -> ofMessage(template, content))
                        .orElseGet(() -> List.of(fault(
                                "key",
                                "TEMPLATE_UNKNOWN",
                                "没有这条模板",
                                "请写消息代码、点和对象，如 SUBMITTED.APPLICANT；或 rule-texts、legal-basis、remedies"))));
    }

    private List<FieldError> ofMessage(Template before, JsonNode content) {
        Template.Words words;
        try {
            words = json.convertValue(content, Template.Words.class);
        } catch (IllegalArgumentException unreadable) {
            return List.of(
                    fault("content", "TEMPLATE_UNREADABLE", "模板的写法不对", "请写 texts：语言 ZH、EN、KO 各有 title、text、sms"));
        }
        if (words.texts() == null || !words.texts().containsKey(Language.ZH)) {
            return List.of(fault("content.texts.ZH", "TEXT_MISSING", "没有中文内容", "请填写中文的 title 和 text"));
        }
        var faults = new ArrayList<FieldError>();
        words.texts().forEach((language, text) -> {
            var at = "content.texts." + language;
            if (isBlank(text.title()) || isBlank(text.text()) || before.sms() == isBlank(text.sms())) {
                faults.add(fault(at, "TEXT_MISSING", "标题、正文不能空着，短信" + (before.sms() ? "也不能" : "不会发送，不能写"), "请补上或删去"));
            } else {
                faults.addAll(values(
                        at, before.in(language).or(() -> before.in(Language.ZH)).orElseThrow(), text));
            }
        });
        return faults;
    }

    private static List<FieldError> values(String at, Template.Text before, Template.Text text) {
        var faults = new ArrayList<FieldError>();
        Map.of("title", List.of(before.title(), text.title()), "text", List.of(before.text(), text.text()))
                .forEach((part, texts) -> faults.addAll(
                        kept(at + "." + part, texts.get(0), texts.get(1), Set.copyOf(RenderMessage.VALUES))));
        if (text.sms() != null) {
            faults.addAll(kept(at + ".sms", before.sms(), text.sms(), VALUES_OF_SMS));
            if (NOT_IN_SMS.matcher(text.sms()).find()) {
                faults.add(fault(at + ".sms", "SMS_WRONG", "短信里不能有网址和三位以上的数字", "请改为“请登录吉事办查看”一类的写法"));
            }
        }
        return faults;
    }

    private static List<FieldError> kept(String at, String before, String now, Set<String> allowed) {
        var lost = values(before);
        lost.removeAll(values(now));
        var foreign = values(now);
        foreign.removeAll(allowed);
        var faults = new ArrayList<FieldError>();
        if (!lost.isEmpty()) {
            faults.add(fault(at, "PLACEHOLDER_LOST", "缺少占位符 " + lost, "请保留原有的占位符"));
        }
        if (!foreign.isEmpty()) {
            faults.add(fault(at, "PLACEHOLDER_UNKNOWN", "没有占位符 " + foreign, "可用的占位符：" + new TreeSet<>(allowed)));
        }
        return faults;
    }

    private static TreeSet<String> values(String text) {
        return VALUE.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
